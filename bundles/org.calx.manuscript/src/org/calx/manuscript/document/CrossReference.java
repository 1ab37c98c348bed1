// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

/**
 * A reference to a numbered caption of the same manuscript.
 *
 * @param bookmark the {@link Caption#bookmark() bookmark} of the caption
 * @param text     what it reads now, such as {@code Figure 2}
 */
public record CrossReference(String bookmark, String text) implements Inline {
}
