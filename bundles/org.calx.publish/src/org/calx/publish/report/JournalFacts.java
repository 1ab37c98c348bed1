// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.calx.manuscript.journal.JournalProfile;
import org.calx.manuscript.journal.Limit;
import org.calx.manuscript.journal.SectionPlan;
import org.calx.model.DatePolicy;
import org.calx.model.IdentifierPolicy;
import org.calx.model.LimitUnit;
import org.calx.publish.journal.ChosenJournal;

/** What an author has to know of a journal before writing for it, in a few lines. */
public final class JournalFacts {

    private JournalFacts() {
    }

    /** {@return the lines: what is limited, what is required, how it is laid out, and where that is said} */
    public static List<String> of(ChosenJournal journal) {
        JournalProfile profile = journal.profile();
        List<String> lines = new ArrayList<>();
        String limits = profile.limits().stream().map(JournalFacts::words).collect(Collectors.joining("; "));
        add(lines, "Limits: ", limits);
        add(lines, "Sections: ", profile.sections().stream().map(SectionPlan::heading).filter(heading -> !heading.isBlank()).collect(Collectors.joining(", ")));
        add(lines, "Required: ", profile.required().stream().map(each -> each.what().getLiteral()).collect(Collectors.joining(", ")));
        add(lines, "Told: ", told(profile));
        lines.add("Citations: " + journal.style().id());
        add(lines, "Declared in: ", journal.file().map(file -> file.getFileName().toString()).orElse(""));
        lines.add("Source: " + EvidenceWords.of(profile.evidence()));
        return lines;
    }

    private static String words(Limit limit) {
        return limit.subject().getLiteral() + " " + limit.range() + (limit.unit() == LimitUnit.ITEMS ? "" : " " + limit.unit().getLiteral());
    }

    private static String told(JournalProfile profile) {
        List<String> told = new ArrayList<>();
        if (profile.dates() != DatePolicy.UNSTATED) {
            told.add("dates " + profile.dates().getLiteral());
        }
        if (!profile.ages().isExact()) {
            told.add("ages in bands of " + profile.ages().bandYears() + " years");
        }
        if (profile.identifiers() == IdentifierPolicy.REFUSED) {
            told.add("identifiers refused");
        }
        if (profile.blinded()) {
            told.add("blinded for reviewers");
        }
        return String.join(", ", told);
    }

    private static void add(List<String> lines, String label, String words) {
        if (!words.isEmpty()) {
            lines.add(label + words);
        }
    }
}
