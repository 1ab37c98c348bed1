// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Link;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Run.Mark;

/**
 * Carries emphasis and links through citeproc, which knows only strings: each is opened and closed by a character of the private use
 * area, which no reference contains.
 */
final class MarkCodec {

    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE020';
    private static final char LINK = '\uE040';
    private static final char LINK_TEXT = '\uE041';
    private static final char LINK_END = '\uE042';
    /** Stands between the number of an entry and the entry. */
    static final char FIELD_END = '\uE043';
    private static final char LAST = EtAl.OTHERS.charAt(0);

    private MarkCodec() {
    }

    /** {@return the character that starts a mark} */
    static String open(Mark mark) {
        return String.valueOf((char) (OPEN + mark.ordinal()));
    }

    /** {@return the character that ends a mark} */
    static String close(Mark mark) {
        return String.valueOf((char) (CLOSE + mark.ordinal()));
    }

    /** {@return the text between the characters of a mark} */
    static String marked(Mark mark, String text) {
        return open(mark) + text + close(mark);
    }

    /** {@return a link} */
    static String link(String target, String text) {
        return LINK + target + LINK_TEXT + text + LINK_END;
    }

    /** {@return the text without the codec's own characters, so that none come in from outside} */
    static String clean(String text) {
        return text.chars().anyMatch(c -> c >= OPEN && c <= LAST) ? text.replaceAll("[\uE000-\uE044]", "") : text;
    }

    /** {@return the plain text} */
    static String plain(String coded) {
        return coded.replaceAll("\uE040[^\uE041]*\uE041", "").replaceAll("[\uE000-\uE043]", "");
    }

    /** {@return the runs of a citation, which holds no links; spaces around it are left out} */
    static List<Run> runs(String coded) {
        return decode(coded.strip()).stream().filter(Run.class::isInstance).map(Run.class::cast).toList();
    }

    /** {@return the runs and links the text stands for} */
    static List<Inline> decode(String coded) {
        List<Inline> out = new ArrayList<>();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < coded.length(); i++) {
            char c = coded.charAt(i);
            if (c >= OPEN && c < OPEN + Mark.values().length) {
                flush(text, marks, out);
                marks.add(Mark.values()[c - OPEN]);
            } else if (c >= CLOSE && c < CLOSE + Mark.values().length) {
                flush(text, marks, out);
                marks.remove(Mark.values()[c - CLOSE]);
            } else if (c == LINK) {
                flush(text, marks, out);
                int middle = coded.indexOf(LINK_TEXT, i);
                int end = coded.indexOf(LINK_END, middle);
                out.add(new Link(coded.substring(i + 1, middle), List.of(new Run(coded.substring(middle + 1, end), marks))));
                i = end;
            } else if (c != FIELD_END) {
                text.append(c);
            }
        }
        flush(text, marks, out);
        return out;
    }

    private static void flush(StringBuilder text, Set<Mark> marks, List<Inline> out) {
        if (!text.isEmpty()) {
            out.add(new Run(text.toString(), marks));
            text.setLength(0);
        }
    }
}
