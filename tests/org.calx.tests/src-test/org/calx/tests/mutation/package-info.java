// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Damages the examples at random and looks where the findings are. */
package org.calx.tests.mutation;
