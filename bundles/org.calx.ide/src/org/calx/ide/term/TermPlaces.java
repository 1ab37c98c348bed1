// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.term;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calx.language.validation.TermVocabularies;
import org.calx.model.CalxPackage;
import org.calx.terminology.LocalTerms;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The vocabularies a property of the model takes its terms from. */
public final class TermPlaces {

    /** Where an author writes freely and a vocabulary helps all the same. */
    private static final Map<EStructuralFeature, List<Vocabulary>> SUGGESTED = Map.of(
            CalxPackage.Literals.CONDITION__NAME, List.of(Vocabulary.DISEASE, Vocabulary.COMPLICATION, Vocabulary.FEATURE),
            CalxPackage.Literals.DIFFERENTIAL__DIAGNOSIS, List.of(Vocabulary.DISEASE, Vocabulary.COMPLICATION, Vocabulary.FEATURE));

    private TermPlaces() {
    }

    /** {@return the vocabularies of a property, most likely first; empty when it takes no terms} */
    public static List<Vocabulary> of(EStructuralFeature property) {
        boolean inGrammar = property == CalxPackage.eINSTANCE.getTreatment_Route(); // its words are keywords
        List<Vocabulary> checked = property instanceof EAttribute attribute && !inGrammar ? List.of(TermVocabularies.of(attribute)) : List.of();
        return checked.isEmpty() ? SUGGESTED.getOrDefault(property, List.of()) : checked;
    }

    /**
     * The vocabularies of a property where they are narrower at a place than what a check accepts there.
     *
     * @param property the property of the model
     * @param model    the element of the model at the place; null when unknown
     * @return the vocabularies, most likely first
     */
    public static List<Vocabulary> fitting(EStructuralFeature property, EObject model) {
        return property == CalxPackage.Literals.FINDING__NAME ? FindingPlaces.fitting(of(property), model) : of(property);
    }

    /**
     * Looks a term up where it was written.
     *
     * @param property the property of the model
     * @param text     the words
     * @param local    the terms the case declares
     * @return the term; empty when neither a vocabulary of the property nor the case has it
     */
    public static Optional<Term> find(EStructuralFeature property, String text, LocalTerms local) {
        List<Vocabulary> vocabularies = of(property);
        return vocabularies.stream().flatMap(vocabulary -> Terminology.standard().find(vocabulary, text).stream()).findFirst()
                .or(() -> vocabularies.stream().flatMap(vocabulary -> local.find(vocabulary, text).stream()).findFirst());
    }
}
