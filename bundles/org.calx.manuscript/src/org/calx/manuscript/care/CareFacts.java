// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.calx.model.Case;
import org.calx.model.Intervention;
import org.calx.model.Narrative;
import org.calx.model.Outcome;
import org.calx.model.Procedure;
import org.calx.model.Section;
import org.calx.model.Treatment;
import org.calx.model.narrative.Gap;
import org.calx.model.time.CaseClock;
import org.calx.model.treatment.Interventions;

/** What the questions of the checklist ask of a case more than once. */
final class CareFacts {

    private final Case subject;
    private final CaseClock clock;
    private final Omissions omissions;

    CareFacts(Case subject) {
        this.subject = subject;
        clock = new CaseClock(subject);
        omissions = new Omissions(subject);
    }

    Case subject() {
        return subject;
    }

    CaseClock clock() {
        return clock;
    }

    Omissions omissions() {
        return omissions;
    }

    /** Treatments, then procedures, each in the order written. */
    List<Intervention> interventions() {
        return Interventions.of(subject).stream().filter(each -> !Gap.isGap(name(each))).toList();
    }

    private static String name(Intervention each) {
        return each instanceof Treatment treatment ? treatment.getAgent() : ((Procedure) each).getKind();
    }

    /** Treatments in the order written. */
    List<Treatment> treatments() {
        return interventions().stream().filter(Treatment.class::isInstance).map(Treatment.class::cast).toList();
    }

    /** Outcomes in the order written. */
    List<Outcome> outcomes() {
        return subject.getOutcomes().stream().filter(each -> !Gap.isGap(each.getMeasure())).toList();
    }

    /** The author's texts for a part of the manuscript. */
    List<Text> texts(Section part) {
        return subject.getNarratives().stream().filter(each -> each.getSection() == part && Gap.isWritten(each.getText()))
                .map(Text::new).toList();
    }

    /** The first of the author's texts that says by itself that it is about an item. */
    Optional<Narrative> marked(CareItem item) {
        return subject.getNarratives().stream().filter(each -> Gap.isWritten(each.getText())
                && each.getTopics().stream().anyMatch(topic -> Omissions.isAbout(topic, item))).findFirst();
    }

    /** What the author's own words say about an item: a text marked as being about it, or words of such texts that tell it. */
    Optional<Answer> told(CareItem item, Pattern words, Section... parts) {
        Optional<Narrative> marked = marked(item);
        if (marked.isPresent()) {
            return Optional.of(Answer.covered(marked.get(), "text on it in '" + marked.get().getSection().getLiteral() + "'"));
        }
        for (Section part : parts) {
            for (Text text : texts(part)) {
                Optional<String> found = text.find(words);
                if (found.isPresent()) {
                    return Optional.of(Answer.quoting(text.narrative(), found.get(), "'" + found.get() + "' in the text for '" + part.getLiteral() + "'"));
                }
            }
        }
        return Optional.empty();
    }
}
