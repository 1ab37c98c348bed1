// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

/** A new line within the same paragraph. */
public record LineBreak() implements Inline {
}
