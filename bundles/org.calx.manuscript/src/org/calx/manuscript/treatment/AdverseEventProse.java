// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.treatment;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.wording.PeriodWords;
import org.calx.manuscript.wording.Terms;
import org.calx.model.AdverseEvent;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EObject;

/** Adverse events in a sentence. */
final class AdverseEventProse {

    private AdverseEventProse() {
    }

    static void write(Prose prose, EObject cause, List<AdverseEvent> events, boolean none) {
        if (!events.isEmpty()) {
            List<String> names = new ArrayList<>();
            for (AdverseEvent event : events) {
                names.add(dated(event));
            }
            prose.say(cause, events.size() == 1 ? "the only adverse event was" : "adverse events were", Lists.and(names));
        } else if (none) {
            prose.say(cause, "there were no adverse events");
        }
    }

    /** {@return the event with its grade and time} */
    static String dated(AdverseEvent event) {
        String when = PeriodWords.during(event);
        return label(event) + (when.isEmpty() ? "" : " " + when);
    }

    /** {@return the event with its grade: headache (grade 1)} */
    static String label(AdverseEvent event) {
        String text = event.getText() == null ? Terms.label(event.getName(), Vocabulary.ADVERSE_EVENT, Vocabulary.COMPLICATION, Vocabulary.FEATURE)
                : Letters.lowered(Letters.unstopped(event.getText()));
        return event.getGrade() == null ? text : text + " (grade" + Numbers.NBSP + Numbers.figures(event.getGrade()) + ")";
    }
}
