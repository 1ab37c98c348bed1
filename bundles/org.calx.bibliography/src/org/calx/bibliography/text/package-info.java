// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Text of references with its italics, raised and lowered parts, read from the markup of the formats. */
package org.calx.bibliography.text;
