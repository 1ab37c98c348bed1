// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

/** One thing in the vertical flow of a manuscript. Sealed: a writer that forgets a kind does not compile. */
public sealed interface Block permits Heading, Paragraph, ItemList, Table, Figure, ReferenceList, PageBreak {
}
