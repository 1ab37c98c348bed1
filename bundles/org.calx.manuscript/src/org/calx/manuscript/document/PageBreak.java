// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

/** What follows starts on a new page. */
public record PageBreak() implements Block {
}
