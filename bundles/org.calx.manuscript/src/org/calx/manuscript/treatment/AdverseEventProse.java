// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.treatment;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.wording.AdverseEventWords;
import org.calx.manuscript.wording.Terms;
import org.calx.manuscript.wording.Times;
import org.calx.model.AdverseEvent;
import org.calx.model.Case;
import org.calx.model.Intervention;
import org.calx.model.treatment.Interventions;
import org.calx.terminology.Vocabulary;

/** Adverse events in sentences: what happened, how grave it was, what caused it and what was done. */
final class AdverseEventProse {

    private AdverseEventProse() {
    }

    /** Tells the events of a treatment or procedure, or that there were none. */
    static void write(Prose prose, Case subject, Intervention cause, Times times) {
        List<AdverseEvent> events = Interventions.adverseEvents(subject, cause);
        if (events.size() == 1) {
            prose.say(events.get(0), "the only adverse event was", AdverseEventWords.dated(events.get(0), times));
        } else if (!events.isEmpty()) {
            prose.say(cause, "adverse events were", Lists.and(events.stream().map(event -> AdverseEventWords.dated(event, times)).toList()));
        } else if (cause.isNoAdverseEvents()) {
            prose.say(cause, "there were no adverse events");
        }
        for (AdverseEvent event : events) {
            course(prose, event, cause, events.size() == 1 ? "it" : AdverseEventWords.name(event), times);
        }
    }

    /** Tells the events that are ascribed to no single treatment, or that there were none at all. */
    static void write(Prose prose, Case subject, Times times) {
        List<AdverseEvent> events = subject.getAdverseEvents().stream().filter(event -> event.getCause() == null).toList();
        if (!events.isEmpty()) {
            prose.say(subject, events.size() == 1 ? "an adverse event ascribed to no single treatment was"
                    : "adverse events ascribed to no single treatment were", Lists.and(events.stream().map(event -> AdverseEventWords.dated(event, times)).toList()));
            for (AdverseEvent event : events) {
                course(prose, event, null, events.size() == 1 ? "it" : AdverseEventWords.name(event), times);
            }
        } else if (subject.isNoAdverseEvents()) {
            prose.say(subject, "no treatment had adverse events");
        }
    }

    /** {@return the only event of a treatment, when it is why the treatment ended and the reason to stop names it; null otherwise} */
    static AdverseEvent ending(Case subject, Intervention cause, String stopReason) {
        List<AdverseEvent> events = Interventions.adverseEvents(subject, cause);
        return events.size() == 1 && Terms.id(stopReason, Vocabulary.STOP_REASON).equals("adverse-event") ? events.get(0) : null;
    }

    /** Tells what an event was ascribed to, what was done, and when it was over. */
    static void course(Prose prose, AdverseEvent event, Intervention cause, String name, Times times) {
        List<String> clauses = new ArrayList<>();
        String attribution = AdverseEventWords.attribution(event, cause);
        if (!attribution.isEmpty()) {
            clauses.add(name + " was considered " + attribution);
        }
        if (!AdverseEventWords.action(event).isEmpty()) {
            clauses.add(AdverseEventWords.action(event));
        }
        if (event.getResolved() != null) {
            clauses.add((clauses.isEmpty() ? name : "it") + " had resolved " + times.by(event.getResolved()));
        }
        if (!clauses.isEmpty()) {
            prose.say(event, Lists.and(clauses));
        }
    }
}
