// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.calx.manuscript.journal.JournalProfile;
import org.calx.manuscript.plan.ManuscriptPlan;
import org.calx.manuscript.problem.Problem;
import org.calx.manuscript.section.Writing;
import org.calx.model.ManuscriptPart;
import org.calx.model.Narrative;
import org.calx.model.Section;

/** What a journal has no place for. */
final class LeftOut {

    private static final Map<ManuscriptPart, Section> FRONT = Map.of(ManuscriptPart.ABSTRACT, Section.ABSTRACT, ManuscriptPart.KEY_MESSAGE,
            Section.KEY_MESSAGE);

    private LeftOut() {
    }

    /** {@return the plan of a manuscript; the author's texts that have no place in it are told as problems} */
    static ManuscriptPlan plan(Writing writing) {
        JournalProfile journal = writing.journal();
        FRONT.forEach((part, section) -> {
            if (journal.sectionOf(part).isEmpty()) {
                for (Narrative text : writing.narratives(section)) {
                    writing.problem(Problem.info(Problem.Kind.TEXT_LEFT_OUT, text, "section",
                            "The " + section.getLiteral() + " is left out: " + journal.name() + " has no place for it."));
                }
            }
        });
        // a table that only repeats the text is not forced on a journal; the author's own words are
        Set<ManuscriptPart> without = EnumSet.noneOf(ManuscriptPart.class);
        if (writing.narratives(Section.TIMELINE).isEmpty()) {
            without.add(ManuscriptPart.TIMELINE);
        }
        return ManuscriptPlan.of(journal.sections(), without);
    }
}
