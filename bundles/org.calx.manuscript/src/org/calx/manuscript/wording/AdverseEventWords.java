// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Numbers;
import org.calx.model.AdverseEvent;
import org.calx.model.Intervention;
import org.calx.terminology.Vocabulary;

/** Adverse events as noun phrases and clauses. */
public final class AdverseEventWords {

    private AdverseEventWords() {
    }

    /** {@return what happened, in the vocabulary's words or the author's} */
    public static String name(AdverseEvent event) {
        return event.getText() == null ? Terms.label(event.getName(), Vocabulary.ADVERSE_EVENT, Vocabulary.COMPLICATION, Vocabulary.FEATURE)
                : Letters.lowered(Letters.unstopped(event.getText()));
    }

    /** {@return the event with its grade: oedema (grade 2), oedema (CTCAE 5.0 grade 2)} */
    public static String graded(AdverseEvent event) {
        List<String> scale = new ArrayList<>();
        if (event.getCtcae() != null) {
            scale.add("CTCAE" + Numbers.NBSP + Numbers.figures(event.getCtcae()));
        }
        if (event.getGrade() != null) {
            scale.add("grade" + Numbers.NBSP + Numbers.figures(event.getGrade()));
        }
        return name(event) + (scale.isEmpty() ? "" : " (" + String.join(" ", scale) + ")");
    }

    /** {@return the event with its grade and time} */
    public static String dated(AdverseEvent event, Times times) {
        String when = times.during(event);
        return graded(event) + (when.isEmpty() ? "" : " " + when);
    }

    /** {@return the event for a table: oedema (grade 2, probable), dose reduced} */
    public static String label(AdverseEvent event) {
        String attribution = event.getAttribution() == null ? "" : Terms.label(event.getAttribution(), Vocabulary.ATTRIBUTION);
        String graded = graded(event);
        String whole = attribution.isEmpty() ? graded
                : graded.endsWith(")") ? graded.substring(0, graded.length() - 1) + ", " + attribution + ")" : graded + " (" + attribution + ")";
        String action = action(event).isEmpty() ? "" : Terms.label(event.getAction(), Vocabulary.ADVERSE_ACTION);
        return whole + (action.isEmpty() || action.equals("none") ? "" : ", " + action);
    }

    /** {@return "probably related to diltiazem"; empty when nothing is said} */
    public static String attribution(AdverseEvent event, Intervention cause) {
        String to = cause == null || cause.eIsProxy() ? "treatment" : AnchorWords.agent(cause);
        return related(event.getAttribution(), to);
    }

    /** {@return "probably related to" something, for a term of attribution; empty when nothing is said} */
    public static String related(String attribution, String to) {
        return attribution == null ? ""
                : Terms.find(attribution, Vocabulary.ATTRIBUTION).map(term -> term.attribute("clause").map(clause -> clause + " to " + to).orElse(""))
                        .orElse(attribution + " (relation to " + to + ")");
    }

    /** {@return what was done about it, as a clause: the dose was reduced; empty when nothing is said} */
    public static String action(AdverseEvent event) {
        return event.getAction() == null ? ""
                : Terms.find(event.getAction(), Vocabulary.ADVERSE_ACTION).map(term -> term.attribute("clause").orElse(""))
                        .orElse("it was answered with " + event.getAction());
    }
}
