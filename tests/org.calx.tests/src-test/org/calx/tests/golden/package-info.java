// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Comparison with texts that a person approved. */
package org.calx.tests.golden;
