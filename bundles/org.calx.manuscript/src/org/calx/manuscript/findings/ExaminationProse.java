// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.findings;

import java.util.List;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.Times;
import org.calx.model.Examination;
import org.calx.model.Finding;
import org.calx.model.FindingState;

/** A physical examination in sentences. */
public final class ExaminationProse {

    private ExaminationProse() {
    }

    /** Says what an examination showed, what it did not show, what was measured and what was left out. */
    public static void write(Prose prose, Examination examination, Times times) {
        List<Finding> findings = examination.getFindings();
        List<String> present = FindingWords.together(FindingWords.present(findings));
        List<String> absent = FindingWords.names(FindingWords.in(FindingState.ABSENT, findings));
        String when = times.during(examination);
        if (!present.isEmpty() || !absent.isEmpty()) {
            String no = absent.isEmpty() ? "" : "no " + Lists.or(absent);
            prose.say(examination, "examination", when, "showed", Lists.and(present),
                    present.isEmpty() || absent.isEmpty() ? "" : ", but", no);
            when = "";
        }
        String measured = FindingWords.measurements(FindingWords.measured(findings));
        if (!measured.isEmpty()) {
            prose.say(examination, when.isEmpty() ? "" : when + ",", measured);
        }
        List<String> notAssessed = FindingWords.names(FindingWords.in(FindingState.NOT_ASSESSED, findings));
        if (!notAssessed.isEmpty()) {
            prose.say(examination, Lists.and(notAssessed), FindingWords.was(notAssessed), "not assessed");
        }
    }
}
