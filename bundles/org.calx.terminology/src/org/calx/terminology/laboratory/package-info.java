// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Units, ranges and conversions of laboratory tests; nothing is ever {@code null} unless a method says so. */
package org.calx.terminology.laboratory;
