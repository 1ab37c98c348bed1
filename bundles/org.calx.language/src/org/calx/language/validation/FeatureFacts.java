// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calx.model.Case;
import org.calx.model.Condition;
import org.calx.model.Finding;
import org.calx.model.FindingState;
import org.calx.model.Timed;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;

/** The findings of a case by term, wherever they are recorded: with a disease, an examination, an image, a lesion or the history. */
final class FeatureFacts {

    /**
     * A finding whose term is known.
     *
     * @param term   what was found or looked for
     * @param state  whether it was there; never unstated
     * @param record where it is recorded
     */
    record Feature(Term term, FindingState state, Timed record) {

        boolean isPresent() {
            return state == FindingState.PRESENT;
        }
    }

    private final Map<String, List<Feature>> byTerm = new HashMap<>();

    FeatureFacts(Case subject) {
        subject.getDiseases().forEach(disease -> disease.getFeatures().forEach(this::add));
        subject.getExaminations().forEach(examination -> examination.getFindings().forEach(this::add));
        subject.getImagings().forEach(imaging -> imaging.getFindings().forEach(this::add));
        subject.getCalcinoses().forEach(calcinosis -> calcinosis.getLesions().forEach(lesion -> lesion.getFindings().forEach(this::add)));
        if (subject.getPatient() != null) {
            subject.getPatient().getHistory().forEach(this::add);
        }
    }

    private void add(Finding finding) {
        boolean none = finding.getQuantity() != null && finding.getQuantity().getValue() != null
                && finding.getQuantity().getValue().signum() == 0;
        add(finding.getName(), finding.getState() == FindingState.UNSTATED && none ? FindingState.ABSENT : finding.getState(), finding);
    }

    private void add(Condition condition) {
        add(condition.getName(), condition.getState(), condition);
    }

    private void add(String name, FindingState state, Timed record) {
        CaseFacts.term(Vocabulary.FEATURE, name).ifPresent(term -> byTerm.computeIfAbsent(term.id(), id -> new ArrayList<>())
                .add(new Feature(term, state == FindingState.UNSTATED ? FindingState.PRESENT : state, record)));
    }

    /** All findings with a known term. */
    List<Feature> all() {
        return byTerm.values().stream().flatMap(List::stream).toList();
    }

    /** The findings recorded under a term, in the order written; empty when there are none. */
    List<Feature> of(String id) {
        return byTerm.getOrDefault(id, List.of());
    }

    /** The first record that says one of the terms is present. */
    Optional<Feature> present(String... ids) {
        for (String id : ids) {
            Optional<Feature> found = of(id).stream().filter(Feature::isPresent).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
