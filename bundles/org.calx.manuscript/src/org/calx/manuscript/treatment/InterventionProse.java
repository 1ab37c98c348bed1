// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.treatment;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.wording.AnchorWords;
import org.calx.manuscript.wording.DrugWords;
import org.calx.manuscript.wording.ResponseWords;
import org.calx.manuscript.wording.Times;
import org.calx.model.Intervention;
import org.calx.model.Response;

/** What sentences say alike of drugs and procedures. */
final class InterventionProse {

    private InterventionProse() {
    }

    /** {@return what it was for: for calcinosis and pain; empty when nothing is said} */
    static String indications(Intervention intervention) {
        List<String> indications = intervention.getIndications().stream().map(DrugWords::indication).toList();
        return indications.isEmpty() ? "" : "for " + Lists.and(indications);
    }

    /** {@return what it went together with: together with diltiazem; empty when nothing is said} */
    static String concomitants(Intervention intervention) {
        List<String> others = intervention.getConcomitants().stream().filter(other -> !other.eIsProxy()).map(AnchorWords::agent).toList();
        return others.isEmpty() ? "" : "together with " + Lists.and(others);
    }

    /** {@return what stands after "with": a partial response of pain in May 2023; empty when none is told} */
    static String responses(Intervention intervention, Times times) {
        List<String> clauses = new ArrayList<>();
        for (Response response : intervention.getResponses()) {
            String clause = ResponseWords.clause(response);
            if (!clause.isEmpty()) {
                String when = times.during(response);
                String definition = ResponseWords.definition(response.getDefinition());
                clauses.add(clause + (when.isEmpty() ? "" : " " + when) + (definition.isEmpty() ? "" : " (" + definition + ")"));
            }
        }
        return Lists.and(clauses);
    }
}
