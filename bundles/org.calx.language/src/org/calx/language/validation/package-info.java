// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The checks of a case: clinical, temporal and reporting rules. */
package org.calx.language.validation;
