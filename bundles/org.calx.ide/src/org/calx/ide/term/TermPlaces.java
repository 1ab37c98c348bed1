// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.term;

import java.util.List;
import java.util.Optional;
import org.calx.language.validation.TermVocabularies;
import org.calx.model.CalxPackage;
import org.calx.terminology.LocalTerms;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The vocabularies a property of the model takes its terms from. */
public final class TermPlaces {

    private TermPlaces() {
    }

    /** {@return the vocabularies of a property, most likely first; empty when it takes no terms} */
    public static List<Vocabulary> of(EStructuralFeature property) {
        boolean inGrammar = property == CalxPackage.eINSTANCE.getTreatment_Route(); // its words are keywords
        return property instanceof EAttribute attribute && !inGrammar ? List.of(TermVocabularies.of(attribute)) : List.of();
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
