// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

/** One thing in the horizontal flow of a paragraph. Sealed: a writer that forgets a kind does not compile. */
public sealed interface Inline permits Run, Link, Citation, CrossReference, LineBreak, Passage, Bookmark, PageReference {
}
