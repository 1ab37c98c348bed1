// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calx.model.Case;
import org.calx.model.Condition;
import org.calx.model.Finding;
import org.calx.model.FindingState;
import org.calx.model.ResultState;
import org.calx.model.Timed;
import org.calx.terminology.Vocabulary;

/** By which methods a patient was examined, other than by laboratory tests: as imaging, procedure, finding or history. */
final class MethodFacts {

    private final Map<String, List<Timed>> recorded = new HashMap<>();

    MethodFacts(Case subject) {
        subject.getImagings().forEach(imaging -> {
            add(imaging.getModality(), FindingState.UNSTATED, imaging);
            imaging.getFindings().forEach(this::add);
        });
        subject.getProcedures().forEach(procedure -> add(procedure.getKind(), FindingState.UNSTATED, procedure));
        subject.getTreatments().forEach(treatment -> treatment.getScreenings().forEach(screening -> add(screening.getName(),
                screening.getResult() == ResultState.NOT_ASSESSED ? FindingState.NOT_ASSESSED : FindingState.UNSTATED, screening)));
        subject.getDiseases().forEach(disease -> disease.getFeatures().forEach(this::add));
        subject.getExaminations().forEach(examination -> examination.getFindings().forEach(this::add));
        subject.getBiopsies().forEach(biopsy -> add(biopsy.getMethod() == null ? "histology" : biopsy.getMethod(), FindingState.UNSTATED, biopsy));
        if (subject.getPatient() != null) {
            for (Condition condition : subject.getPatient().getHistory()) {
                add(condition.getName(), condition.getState(), condition);
            }
        }
    }

    private void add(Finding finding) {
        add(finding.getName(), finding.getState(), finding);
        add(finding.getMethod(), FindingState.UNSTATED, finding);
    }

    private void add(String name, FindingState state, Timed record) {
        if (state != FindingState.ABSENT && state != FindingState.NOT_ASSESSED) {
            CaseFacts.term(Vocabulary.MODALITY, name)
                    .ifPresent(term -> recorded.computeIfAbsent(term.id(), id -> new ArrayList<>()).add(record));
        }
    }

    /** Where one of the methods is recorded as used, or as not reported; empty when nothing is said about them. */
    List<Timed> of(String... ids) {
        return Stream.of(ids).flatMap(id -> recorded.getOrDefault(id, List.of()).stream()).toList();
    }

    /** Whether anything is said about one of the methods. */
    boolean areRecorded(String... ids) {
        return Stream.of(ids).anyMatch(recorded::containsKey);
    }
}
