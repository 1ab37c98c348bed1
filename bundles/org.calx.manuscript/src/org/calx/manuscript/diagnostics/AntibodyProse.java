// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.wording.AntibodyWords;
import org.calx.manuscript.wording.CriteriaWords;
import org.calx.model.Antibody;
import org.calx.model.Criteria;
import org.calx.model.Disease;
import org.calx.model.ResultState;

/** Autoantibodies and classification criteria in sentences. */
final class AntibodyProse {

    private AntibodyProse() {
    }

    static void write(Prose prose, Disease disease, Writing writing) {
        List<String> clauses = new ArrayList<>();
        for (ResultState result : List.of(ResultState.POSITIVE, ResultState.NEGATIVE, ResultState.EQUIVOCAL)) {
            List<Antibody> antibodies = AntibodyWords.in(disease, result);
            if (!antibodies.isEmpty()) {
                clauses.add(AntibodyWords.subject(antibodies) + (AntibodyWords.isPlural(antibodies) ? " were " : " was ") + result.getLiteral());
            }
        }
        prose.say(disease, String.join("; ", clauses));
        for (Criteria criteria : disease.getCriteria()) {
            if (criteria.isFulfilled() || criteria.isNotFulfilled()) {
                prose.say(criteria, writing.person().subject(), criteria.isFulfilled() ? "fulfilled" : "did not fulfil", "the",
                        CriteriaWords.name(criteria), CriteriaWords.total(criteria).isEmpty() ? "" : ", " + CriteriaWords.total(criteria));
            } else if (criteria.getTotal() != null) {
                prose.say(criteria, "the", CriteriaWords.name(criteria), "were applied,", CriteriaWords.total(criteria));
            }
        }
    }
}
