// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

/**
 * The number of the page on which something stands; the writer knows it.
 *
 * @param bookmark the name of a {@link Bookmark} or of a {@link Caption} of the same manuscript
 */
public record PageReference(String bookmark) implements Inline {
}
