// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A text that is as short as to be set at once. Setting a paragraph of a hundred pages would hold up the author's typing, so it is set in parts,
 * each of which ends with a sentence.
 *
 * @param lettering the text
 * @param sayings   what it says
 * @param pointers  what it points at
 */
record TextPart(Lettering lettering, List<Saying> sayings, List<Pointer> pointers) {

    /** About two screens full of text. */
    private static final int LONGEST = 5000;
    private static final String STOP = ". ";

    /** {@return the parts of a text; one as a rule} */
    static List<TextPart> of(InlineLettering words) {
        TextPart whole = new TextPart(words.lettering(), words.sayings(), words.pointers());
        String text = whole.lettering.text();
        if (text.length() <= LONGEST) {
            return List.of(whole);
        }
        List<TextPart> parts = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            int stop = text.lastIndexOf(STOP, from + LONGEST);
            int to = from + LONGEST >= text.length() ? text.length() : stop <= from ? from + LONGEST : stop + STOP.length();
            parts.add(whole.part(from, to));
            from = to;
        }
        return parts;
    }

    private TextPart part(int from, int to) {
        List<Lettering.Emphasis> emphases = within(lettering.emphases(), from, to, Lettering.Emphasis::start, Lettering.Emphasis::end).stream()
                .map(each -> new Lettering.Emphasis(at(each.start(), from, to), at(each.end(), from, to), each.marks(), each.link())).toList();
        List<Saying> said = within(sayings, from, to, Saying::start, Saying::end).stream()
                .map(each -> new Saying(each.cell(), at(each.start(), from, to), at(each.end(), from, to), each.origin())).toList();
        List<Pointer> pointing = within(pointers, from, to, Pointer::start, Pointer::end).stream()
                .map(each -> new Pointer(each.cell(), at(each.start(), from, to), at(each.end(), from, to), each.target())).toList();
        return new TextPart(new Lettering(lettering.text().substring(from, to), emphases), said, pointing);
    }

    private static <T> List<T> within(List<T> all, int from, int to, ToIntFunction<T> start, ToIntFunction<T> end) {
        return all.stream().filter(each -> start.applyAsInt(each) < to && end.applyAsInt(each) > from).toList();
    }

    private static int at(int offset, int from, int to) {
        return Math.clamp(offset, from, to) - from;
    }
}
