// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.calx.language.Severity;

/** Counts findings in words. */
public final class FindingTally {

    private FindingTally() {
    }

    /** {@return the numbers by severity: "2 errors, 1 warning, 3 remarks, 1 confirmed"; "no findings" for none} */
    public static String words(Collection<Found> found) {
        List<String> words = new ArrayList<>();
        add(words, count(found, Severity.ERROR), "error");
        add(words, count(found, Severity.WARNING), "warning");
        add(words, count(found, Severity.INFO), "remark");
        long confirmed = found.stream().filter(Found::isConfirmed).count();
        if (confirmed > 0) {
            words.add(confirmed + " confirmed");
        }
        return words.isEmpty() ? "no findings" : String.join(", ", words);
    }

    private static long count(Collection<Found> found, Severity severity) {
        return found.stream().filter(each -> !each.isConfirmed() && each.severity() == severity).count();
    }

    private static void add(List<String> words, long number, String thing) {
        if (number > 0) {
            words.add(number + " " + thing + (number == 1 ? "" : "s"));
        }
    }
}
