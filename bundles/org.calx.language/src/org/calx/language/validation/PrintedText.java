// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import org.calx.model.narrative.NarrativeText;
import org.calx.model.narrative.Segment;

/** What of an author's text is printed as typed. */
final class PrintedText {

    /** Stands for a value or a citation. */
    private static final char ELSEWHERE = '¤';

    private PrintedText() {
    }

    /** {@return a text of the same length in which a mark and blanks stand for what is embedded or cited} */
    static String of(String text) {
        if (text.indexOf('{') < 0 && text.indexOf("[@") < 0) {
            return text;
        }
        StringBuilder printed = new StringBuilder(text);
        for (Segment segment : NarrativeText.parse(text).segments()) {
            if (segment instanceof Segment.Embedded || segment instanceof Segment.Cited) {
                printed.setCharAt(segment.offset(), ELSEWHERE);
                for (int i = segment.offset() + 1; i < segment.offset() + segment.length(); i++) {
                    printed.setCharAt(i, ' ');
                }
            }
        }
        return printed.toString();
    }
}
