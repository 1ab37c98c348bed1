// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.calx.model.LimitSubject;
import org.calx.publish.ReviewedCase;
import org.calx.publish.report.Verdict;

/**
 * What the status line says of a counter.
 *
 * @param what what was counted
 * @param text what it says, short
 * @param row  everything about it
 */
public record CountText(LimitSubject what, String text, CounterRow row) {

    /** What a writer wants to have in sight, in the order of the line. */
    private static final List<LimitSubject> SHOWN = List.of(LimitSubject.BODY, LimitSubject.ABSTRACT, LimitSubject.FIGURES, LimitSubject.TABLES,
            LimitSubject.REFERENCES);
    /** What is left out first where there is too little room. */
    private static final List<LimitSubject> EXPENDABLE = List.of(LimitSubject.TABLES, LimitSubject.FIGURES, LimitSubject.REFERENCES, LimitSubject.ABSTRACT);

    /**
     * Says how much there is.
     *
     * @param subject a case
     * @param room    how much room there is
     * @param width   how much room a text takes
     * @return the texts that have room; the words of the body always
     */
    public static List<CountText> of(ReviewedCase subject, int room, ToIntFunction<String> width) {
        List<CountText> texts = new ArrayList<>();
        SHOWN.forEach(what -> CounterRow.of(subject, what).ifPresent(row -> texts.add(new CountText(what, text(row), row))));
        for (LimitSubject what : EXPENDABLE) {
            if (texts.stream().mapToInt(each -> width.applyAsInt(each.text())).sum() > room) {
                Optional<CountText> least = texts.stream().filter(each -> each.what() == what && !each.isBroken()).findFirst();
                least.ifPresent(texts::remove);
            }
        }
        return texts;
    }

    private static String text(CounterRow row) {
        String text = row.counter().subject() == LimitSubject.ABSTRACT ? "abstract " + row.brief().replace(" words", "") : row.brief();
        return isBroken(row) ? "\u26a0 " + text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** {@return whether the limit is not kept} */
    public boolean isBroken() {
        return isBroken(row);
    }

    private static boolean isBroken(CounterRow row) {
        return row.verdict() == Verdict.OVER || row.verdict() == Verdict.UNDER;
    }

    /** {@return a name for tests} */
    String id() {
        return "counts." + what.getLiteral().toLowerCase(Locale.ROOT);
    }
}
