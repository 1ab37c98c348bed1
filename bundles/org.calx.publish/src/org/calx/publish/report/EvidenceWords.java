// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.report;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;

import org.calx.manuscript.journal.Evidence;

/** Says where a journal was read, and how long ago. */
public final class EvidenceWords {

    private static final int MONTHS_OF_TRUST = 12;

    private EvidenceWords() {
    }

    /** {@return the words: "read 2026-07-01: https://..."} */
    public static String of(Evidence evidence) {
        return (evidence.certain() ? "" : "uncertain, ") + evidence.verifiedOn().map(day -> "read " + day + age(day)).orElse("not confirmed at the journal")
                + ": " + evidence.source().orElse("no source");
    }

    private static String age(String day) {
        try {
            YearMonth read = YearMonth.parse(day.length() > 4 ? day.substring(0, 7) : day + "-12");
            return read.plusMonths(MONTHS_OF_TRUST).isBefore(YearMonth.now()) ? " (more than a year ago)" : "";
        } catch (DateTimeParseException noDate) {
            return "";
        }
    }
}
