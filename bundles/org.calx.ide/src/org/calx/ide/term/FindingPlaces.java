// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.term;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.calx.model.Disease;
import org.calx.model.Imaging;
import org.calx.model.Lesion;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EObject;

/** What a finding is about where it is written: a disease has features, a lesion a morphology, a study its own words. */
final class FindingPlaces {

    private static final Set<Vocabulary> STUDIES = EnumSet.of(Vocabulary.TEST, Vocabulary.MODALITY, Vocabulary.MEASURE,
            Vocabulary.ULCER_ORIGIN, Vocabulary.ULCER_DEPTH, Vocabulary.MORPHOLOGY);

    private FindingPlaces() {
    }

    /** {@return the vocabularies of findings that fit an element of the model, most likely first} */
    static List<Vocabulary> fitting(List<Vocabulary> all, EObject model) {
        List<Vocabulary> fitting = new ArrayList<>(all);
        for (EObject owner = model; owner != null; owner = owner.eContainer()) {
            switch (owner) {
            case Disease disease -> {
                fitting.removeAll(STUDIES);
                return fitting;
            }
            case Lesion lesion -> {
                return first(fitting, Vocabulary.MORPHOLOGY);
            }
            case Imaging imaging -> {
                return first(fitting, Vocabulary.CAPILLAROSCOPY_PATTERN, Vocabulary.MORPHOLOGY);
            }
            default -> { }
            }
        }
        return fitting;
    }

    private static List<Vocabulary> first(List<Vocabulary> all, Vocabulary... first) {
        List<Vocabulary> wanted = List.of(first);
        List<Vocabulary> ordered = new ArrayList<>(wanted);
        all.stream().filter(vocabulary -> !wanted.contains(vocabulary)).forEach(ordered::add);
        return ordered;
    }
}
