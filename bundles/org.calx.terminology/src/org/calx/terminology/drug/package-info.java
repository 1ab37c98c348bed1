// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Dose ranges and safety facts of drugs; nothing is ever {@code null}. */
package org.calx.terminology.drug;
