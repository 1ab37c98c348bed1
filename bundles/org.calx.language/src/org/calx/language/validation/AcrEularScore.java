// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calx.language.validation.FeatureFacts.Feature;
import org.calx.model.Antibody;
import org.calx.model.Case;
import org.calx.model.FindingState;
import org.calx.model.ResultState;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;

/**
 * The 2013 ACR/EULAR score of systemic sclerosis as far as the record allows: what the items recorded as present add up to, and what
 * the sum would be if everything not recorded were present too. Of the items of one group only the highest counts; items are those of
 * van den Hoogen 2013, doi 10.1136/annrheumdis-2013-204424.
 *
 * @param least what is recorded as present
 * @param most  what it could be at most
 * @param open  the groups of items about which nothing is recorded
 */
record AcrEularScore(int least, int most, List<String> open) {

    /** Sum from which the disease is classified as definite. */
    static final int DEFINITE = 9;

    /** Findings whose absence rules out the more special ones of their group. */
    private static final Set<String> GENERAL = Set.of("telangiectasia", "abnormal-nailfold-capillaries");
    private static final String SUFFICIENT = "proximal-skin";
    private static final Map<String, String> WORDS = Map.of(SUFFICIENT, "skin proximal to the fingers", "finger-skin", "skin of the fingers",
            "fingertip", "fingertip lesions", "nailfold", "nailfold capillaries", "lung", "lung involvement", "raynaud",
            "Raynaud's phenomenon");

    private static final class Group {

        private int least;
        private int most;
        private boolean excluded;
        private boolean recorded;

        void count(int weight, List<Feature> records, boolean general) {
            recorded |= !records.isEmpty();
            if (records.stream().anyMatch(Feature::isPresent)) {
                least = Math.max(least, weight);
                most = Math.max(most, weight);
            } else if (records.stream().noneMatch(record -> record.state() == FindingState.ABSENT)) {
                most = Math.max(most, weight);
            } else if (general) {
                excluded = true;
            }
        }

        int most() {
            return excluded ? least : most;
        }
    }

    /** Adds up the items of a case. */
    static AcrEularScore of(Case subject, FeatureFacts features) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Term term : Terminology.standard().terms(Vocabulary.FEATURE)) {
            term.attribute("acrEularGroup").ifPresent(name -> groups.computeIfAbsent(name, key -> new Group())
                    .count(weight(term), features.of(term.id()), GENERAL.contains(term.id())));
        }
        Group antibodies = antibodies(subject);
        int least = antibodies.least + groups.values().stream().mapToInt(group -> group.least).sum();
        int most = antibodies.most() + groups.values().stream().mapToInt(Group::most).sum();
        // authors may stop counting at the item that suffices alone
        boolean sufficient = groups.containsKey(SUFFICIENT) && groups.get(SUFFICIENT).least > 0;
        List<String> open = new ArrayList<>();
        groups.forEach((name, group) -> {
            if (!group.recorded) {
                open.add(WORDS.getOrDefault(name, name));
            }
        });
        if (!antibodies.recorded) {
            open.add("antibodies");
        }
        return new AcrEularScore(sufficient ? DEFINITE : least, most, open);
    }

    private static Group antibodies(Case subject) {
        Group group = new Group();
        for (Term term : Terminology.standard().terms(Vocabulary.ANTIBODY)) {
            if (term.attribute("acrEular").isPresent()) {
                ResultState result = result(subject, term.id());
                group.recorded |= result != ResultState.UNSTATED;
                group.least = Math.max(group.least, result == ResultState.POSITIVE ? weight(term) : 0);
                group.most = Math.max(group.most, result == ResultState.NEGATIVE ? 0 : weight(term));
            }
        }
        return group;
    }

    private static ResultState result(Case subject, String id) {
        ResultState found = ResultState.UNSTATED;
        for (Antibody antibody : subject.getDiseases().stream().flatMap(disease -> disease.getAntibodies().stream()).toList()) {
            if (CaseFacts.means(Vocabulary.ANTIBODY, antibody.getName(), id) && found != ResultState.POSITIVE) {
                found = antibody.getResult();
            }
        }
        return found;
    }

    private static int weight(Term term) {
        return term.attribute("weight").map(Integer::parseInt).orElse(0);
    }

    /** Whether a stated total can be right. */
    boolean allows(BigDecimal total) {
        return total.compareTo(BigDecimal.valueOf(least)) >= 0 && total.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
