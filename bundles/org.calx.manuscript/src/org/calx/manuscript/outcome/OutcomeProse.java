// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.wording.AnchorWords;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.ResponseWords;
import org.calx.manuscript.wording.SiteWords;
import org.calx.manuscript.wording.Terms;
import org.calx.manuscript.wording.Times;
import org.calx.model.Assessor;
import org.calx.model.FuzzyDate;
import org.calx.model.OffsetDate;
import org.calx.model.Outcome;
import org.calx.terminology.Vocabulary;

/** An outcome in a sentence. */
public final class OutcomeProse {

    private static final String UNCHANGED = "had not changed";

    private OutcomeProse() {
    }

    static void write(Prose prose, Outcome outcome, Object see, Times times) {
        List<Object> parts = new ArrayList<>();
        if (isNotReported(outcome)) {
            return;
        }
        parts.add(assessed(FindingWords.measured(measure(outcome)), outcome.getAssessor()));
        change(parts, outcome, times);
        parts.add(isReached(outcome) ? times.by(outcome.getOn()) : times.during(outcome));
        if (outcome.getCause() != null && !outcome.getCause().eIsProxy() && !isCountedFrom(outcome.getFollowUpDate(), outcome)) {
            parts.add((times.areRelative() ? ", following " : "after ") + AnchorWords.cause(outcome.getCause()));
        }
        parts.add(see);
        prose.say(outcome, parts.toArray());
        if (outcome.getDefinition() != null) {
            prose.say(outcome, "this outcome was", ResponseWords.definition(outcome.getDefinition()));
        }
        if (outcome.getNote() != null) {
            prose.say(outcome, outcome.getNote());
        }
    }

    /** {@return the outcome without its dates, for a summary: patient-reported pain fell from 7/10 to 1/10 after curettage; empty when unknown} */
    public static String brief(Outcome outcome) {
        String from = QuantityWords.of(outcome.getBaseline());
        String to = QuantityWords.of(outcome.getFollowUp());
        boolean valued = !from.isEmpty() && !to.isEmpty();
        if (!valued && (outcome.getResult() == null || result(outcome).equals("was not reported"))) {
            return "";
        }
        boolean equal = valued && outcome.getBaseline().getValue().compareTo(outcome.getFollowUp().getValue()) == 0;
        String change = !valued ? result(outcome) : equal ? "stayed at " + from
                : verb(outcome.getBaseline().getValue(), outcome.getFollowUp().getValue()) + " from " + from + " to " + to;
        return assessed(FindingWords.measured(measure(outcome)), outcome.getAssessor()) + " " + change
                + (outcome.getCause() == null || outcome.getCause().eIsProxy() ? "" : " after " + AnchorWords.cause(outcome.getCause()));
    }

    private static boolean isNotReported(Outcome outcome) {
        return outcome.getBaseline() == null && outcome.getFollowUp() == null && outcome.getNote() == null
                && Terms.id(outcome.getResult(), Vocabulary.RESPONSE).equals("not-reported");
    }

    /** A change without values is complete by its date. */
    private static boolean isReached(Outcome outcome) {
        return outcome.getOn() != null && outcome.getBaseline() == null && outcome.getFollowUp() == null && result(outcome).startsWith("had ");
    }

    /** "12 months after curettage" needs no second mention of curettage. */
    private static boolean isCountedFrom(FuzzyDate date, Outcome outcome) {
        return date instanceof OffsetDate offset && offset.getAnchor() == outcome.getCause();
    }

    private static String assessed(String measure, Assessor assessor) {
        String by = switch (assessor) {
            case PATIENT -> measure.contains("patient ") ? "" : "patient-reported ";
            case CLINICIAN -> measure.contains("physician ") ? "" : "clinician-assessed ";
            case NOT_STATED -> "";
        };
        return measure.startsWith("the ") ? "the " + by + measure.substring(4) : by + measure;
    }

    /** {@return the measure with the lesions it concerns} */
    static String measure(Outcome outcome) {
        // without numbers the author's own words say more than the name of a measure
        boolean described = outcome.getBaseline() == null && outcome.getFollowUp() == null && String.valueOf(outcome.getMeasure()).matches("[a-z ]{4,}");
        String measure = isCalcinosis(outcome) || described ? outcome.getMeasure() : Terms.label(outcome.getMeasure(), Vocabulary.MEASURE);
        String version = outcome.getVersion() == null ? "" : " (version " + outcome.getVersion().strip() + ")";
        String place = !outcome.getLesions().isEmpty() ? " at " + FindingWords.sites(outcome.getLesions())
                : outcome.getSite() == null ? "" : " " + SiteWords.at(outcome.getSite());
        return measure + version + place;
    }

    /** The vocabulary reads it as the category of response, but the author speaks of the calcinosis. */
    private static boolean isCalcinosis(Outcome outcome) {
        return "calcinosis".equalsIgnoreCase(outcome.getMeasure());
    }

    private static void change(List<Object> parts, Outcome outcome, Times times) {
        String from = QuantityWords.of(outcome.getBaseline());
        String to = QuantityWords.of(outcome.getFollowUp());
        if (!from.isEmpty() && !to.isEmpty()) {
            boolean equal = outcome.getBaseline().getValue().compareTo(outcome.getFollowUp().getValue()) == 0;
            parts.add(equal ? "was" : verb(outcome.getBaseline().getValue(), outcome.getFollowUp().getValue()) + " from");
            parts.add(from);
            parts.add(times.when(outcome.getBaselineDate()));
            parts.add(equal ? "and still " + to : "to " + to);
            parts.add(times.when(outcome.getFollowUpDate()));
            parts.add(rated(outcome, equal));
        } else if (!from.isEmpty() || !to.isEmpty()) {
            parts.add("was " + from + to);
            parts.add(times.when(from.isEmpty() ? outcome.getFollowUpDate() : outcome.getBaselineDate()));
            parts.add(rated(outcome, false));
            parts.add(outcome.isBaselineNotReported() ? "; the earlier value was not reported"
                    : outcome.isFollowUpNotReported() ? "; the later value was not reported" : "");
        } else {
            parts.add(result(outcome));
        }
    }

    private static String verb(BigDecimal from, BigDecimal to) {
        return to.compareTo(from) < 0 ? "fell" : "rose";
    }

    private static String rated(Outcome outcome, boolean listed) {
        return outcome.getResult() == null ? "" : (listed ? ", and was rated as " : "and was rated as ") + Terms.label(outcome.getResult(), Vocabulary.RESPONSE);
    }

    private static String result(Outcome outcome) {
        return switch (Terms.id(outcome.getResult(), Vocabulary.RESPONSE)) {
            case "complete" -> isHealing(outcome) ? "was complete" : "resolved completely";
            case "partial" -> isHealing(outcome) ? "was partial" : "resolved in part";
            case "none", "stable" -> UNCHANGED;
            case "better" -> "had improved";
            case "worse" -> "had worsened";
            case "recurrence" -> "recurred";
            case "not-reported" -> "was not reported";
            default -> outcome.getResult() == null ? "was assessed" : "was " + outcome.getResult();
        };
    }

    private static boolean isHealing(Outcome outcome) {
        String id = Terms.id(outcome.getMeasure(), Vocabulary.MEASURE);
        return id.equals("ulcer-healing") || id.endsWith("response") || id.equals("response-category") && !isCalcinosis(outcome);
    }
}
