// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.numbering;

import java.util.List;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Bookmark;
import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.CrossReference;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.LineBreak;
import org.calx.manuscript.document.Link;
import org.calx.manuscript.document.PageReference;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.Run;

/**
 * Counts words as Microsoft Word does: each run of characters between spaces is one, so that "16-year-old" is one word, "3 – 5"
 * three, and a number or a citation in brackets one. A fixed space separates words too.
 */
public final class WordCount {

    private WordCount() {
    }

    /** {@return the words in paragraphs of one role; list items count as running text} */
    public static int of(List<Block> blocks, Paragraph.Role role) {
        int words = 0;
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && paragraph.role() == role) {
                words += words(paragraph.content());
            } else if (block instanceof ItemList list && role == Paragraph.Role.BODY) {
                words += list.items().stream().mapToInt(WordCount::words).sum();
            }
        }
        return words;
    }

    /** {@return the words in a text; a citation that has no number yet is none} */
    public static int words(List<? extends Inline> inlines) {
        return words(text(inlines));
    }

    /** {@return a text without its marks} */
    public static String text(List<? extends Inline> inlines) {
        StringBuilder text = new StringBuilder();
        append(inlines, text);
        return text.toString();
    }

    /** {@return the words in a text} */
    public static int words(CharSequence text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                inWord = false;
            } else if (!inWord) {
                inWord = true;
                words++;
            }
        }
        return words;
    }

    private static void append(List<? extends Inline> inlines, StringBuilder text) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Run run -> text.append(run.text());
                case Link link -> append(link.content(), text);
                case CrossReference reference -> text.append(reference.text());
                case Passage passage -> append(passage.content(), text);
                case Bookmark bookmark -> append(bookmark.content(), text);
                case PageReference page -> text.append('1');
                case LineBreak lineBreak -> text.append(' ');
                case Citation citation -> append(citation.rendered(), text);
            }
        }
    }
}
