// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calx.model.Case;
import org.calx.model.Condition;
import org.calx.model.DigitalLesion;
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

    private final Map<String, List<Feature>> byTerm = new LinkedHashMap<>();
    private boolean skinScore;

    FeatureFacts(Case subject) {
        subject.getDiseases().forEach(disease -> disease.getFeatures().forEach(this::add));
        subject.getExaminations().forEach(examination -> examination.getFindings().forEach(this::add));
        subject.getImagings().forEach(imaging -> imaging.getFindings().forEach(this::add));
        subject.getCalcinoses().forEach(calcinosis -> calcinosis.getLesions().forEach(lesion -> lesion.getFindings().forEach(this::add)));
        subject.getDigitalLesions().forEach(this::add);
        subject.getBiopsies().forEach(biopsy -> biopsy.getFindings().forEach(this::add));
        if (subject.getPatient() != null) {
            subject.getPatient().getHistory().forEach(this::add);
        }
    }

    private void add(Finding finding) {
        skinScore |= CaseFacts.means(Vocabulary.MEASURE, finding.getName(), "mrss") && finding.getQuantity() != null
                && finding.getQuantity().getValue() != null && finding.getQuantity().getValue().signum() > 0;
        boolean none = finding.getQuantity() != null && finding.getQuantity().getValue() != null
                && finding.getQuantity().getValue().signum() == 0;
        add(finding.getName(), finding.getState() == FindingState.UNSTATED && none ? FindingState.ABSENT : finding.getState(), finding);
    }

    /** The classes of digital lesions are findings of the same names. */
    private void add(DigitalLesion lesion) {
        CaseFacts.term(Vocabulary.DIGITAL_LESION, lesion.getKind()).ifPresent(kind -> add(kind.label(), lesion.getState(), lesion));
        lesion.getFindings().forEach(this::add);
    }

    private void add(Condition condition) {
        add(condition.getName(), condition.getState(), condition);
    }

    private void add(String name, FindingState state, Timed record) {
        CaseFacts.term(Vocabulary.FEATURE, name).ifPresent(term -> byTerm.computeIfAbsent(term.id(), id -> new ArrayList<>())
                .add(new Feature(term, state == FindingState.UNSTATED ? FindingState.PRESENT : state, record)));
    }

    /** The letters of CREST for which a finding is recorded as present. */
    Set<String> crestLetters() {
        return byTerm.values().stream().filter(features -> features.stream().anyMatch(Feature::isPresent))
                .flatMap(features -> features.getFirst().term().attribute("crest").stream()).collect(Collectors.toSet());
    }

    /** Whether a modified Rodnan skin score above 0 is recorded. */
    boolean hasSkinScore() {
        return skinScore;
    }

    /** Whether anything is said about one of the terms, be it that it is not reported. */
    boolean isRecorded(String... ids) {
        return Stream.of(ids).anyMatch(byTerm::containsKey);
    }

    /** Whether anything is said about a term of a category, such as dialysis. */
    boolean hasCategory(String category) {
        return byTerm.values().stream().anyMatch(features -> isOf(features.getFirst(), category));
    }

    /** The first record that says a term of a category is present. */
    Optional<Feature> presentOfCategory(String category) {
        return byTerm.values().stream().filter(features -> isOf(features.getFirst(), category)).flatMap(List::stream).filter(Feature::isPresent)
                .findFirst();
    }

    private static boolean isOf(Feature feature, String category) {
        return category.equals(feature.term().attribute("category").orElse(""));
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
