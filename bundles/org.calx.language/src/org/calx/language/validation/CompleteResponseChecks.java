// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.FindingState;
import org.calx.model.FuzzyDate;
import org.calx.model.Intervention;
import org.calx.model.Lesion;
import org.calx.model.Outcome;
import org.calx.model.Response;
import org.calx.model.Size;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Moment;
import org.calx.model.treatment.Interventions;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

/** After a complete response no lesion is measured any more, unless it came back. */
public class CompleteResponseChecks extends CaseChecks {

    private static final String COMPLETE = "complete";

    /** Complete responses of the calcinosis, set against the sizes measured later. */
    @Check
    public void lesionsAreGone(Case subject) {
        if (cameBack(subject)) {
            return;
        }
        for (Intervention treatment : Interventions.of(subject)) {
            for (Response response : treatment.getResponses()) {
                if (is(response.getResult(), COMPLETE) && isCalcinosis(response.getMeasure())) {
                    compare(response, CalxPackage.Literals.RESPONSE__RESULT, response.getOn(), treatment.getLesions());
                }
            }
        }
        for (Outcome outcome : subject.getOutcomes()) {
            if (is(outcome.getResult(), COMPLETE) && isCalcinosis(outcome.getMeasure())) {
                FuzzyDate date = outcome.getOn() == null ? outcome.getFollowUpDate() : outcome.getOn();
                compare(outcome, CalxPackage.Literals.OUTCOME__RESULT, date, outcome.getLesions());
            }
        }
    }

    private void compare(EObject claim, EStructuralFeature feature, FuzzyDate date, List<Lesion> named) {
        CaseFacts facts = facts(claim);
        Optional<Moment> gone = facts.clock().resolve(date);
        if (gone.isEmpty()) {
            return;
        }
        for (Lesion lesion : named.isEmpty() ? facts.lesions() : named) {
            Optional<Size> later = lesion.getSizes().stream().filter(size -> isAfter(facts.clock(), size, gone.get())).findFirst();
            if (later.isPresent()) {
                report(IssueCode.COMPLETE_RESPONSE_WITH_LESION, "the response is complete in " + typed(date) + ", but " + lesion.getName()
                        + " still has a size in " + typed(later.get().getOn()) + "; correct the response or the size, or record the recurrence",
                        claim, feature);
                return;
            }
        }
    }

    private static boolean isAfter(CaseClock clock, Size size, Moment gone) {
        return size.getDimensions().stream().anyMatch(diameter -> diameter.signum() > 0)
                && clock.resolve(size.getOn()).filter(moment -> moment.isAfter(gone)).isPresent();
    }

    private static boolean isCalcinosis(String measure) {
        return measure == null || CaseFacts.means(Vocabulary.MEASURE, measure, "response-category");
    }

    private static boolean is(String result, String id) {
        return CaseFacts.means(Vocabulary.RESPONSE, result, id);
    }

    private static boolean cameBack(Case subject) {
        Stream<String> results = Stream.concat(subject.getOutcomes().stream().map(Outcome::getResult),
                Interventions.responses(subject).stream().map(Response::getResult));
        return results.anyMatch(result -> is(result, "recurrence"))
                || Interventions.of(subject).stream()
                        .anyMatch(each -> each.getRecurrence() == FindingState.PRESENT || each.getRecurred() != null);
    }
}
