// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Units of measurement: reading typed spellings, converting, and intervals of values; nothing is ever {@code null}. */
package org.calx.terminology.unit;
