// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.Optional;
import org.calx.model.CalxPackage;
import org.calx.model.Lesion;
import org.calx.model.LesionImage;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;
import org.eclipse.xtext.validation.Check;

/** The morphology of a lesion fits how it was seen. */
public class MorphologyChecks extends CaseChecks {

    /** A clinical morphology that exists only among visible lesions, on one that cannot be seen. */
    @Check
    @OfItself
    public void visible(Lesion lesion) {
        Optional<Term> hidden = lesion.getDescriptors().stream().map(words -> CaseFacts.term(Vocabulary.VISIBILITY, words))
                .flatMap(Optional::stream).filter(term -> "no".equals(term.attribute("visible").orElse(""))).findFirst();
        if (hidden.isEmpty()) {
            return;
        }
        for (int i = 0; i < lesion.getDescriptors().size(); i++) {
            Optional<Term> morphology = CaseFacts.term(Vocabulary.MORPHOLOGY, lesion.getDescriptors().get(i));
            if (morphology.filter(term -> "visible-palpable".equals(term.attribute("visibility").orElse(""))).isPresent()) {
                report(IssueCode.MORPHOLOGY_VISIBILITY_CLASH, "a lesion that is " + hidden.get().label() + " cannot be "
                        + morphology.get().label() + ", which is seen at the surface; correct one of the two words", lesion,
                        CalxPackage.Literals.LESION__DESCRIPTORS, i);
            }
        }
    }

    /** A clinical morphology given to an image. */
    @Check
    @OfItself
    public void radiographic(LesionImage image) {
        for (int i = 0; i < image.getDescriptors().size(); i++) {
            Optional<Term> morphology = CaseFacts.term(Vocabulary.MORPHOLOGY, image.getDescriptors().get(i));
            if (morphology.filter(term -> "no".equals(term.attribute("radiographic").orElse(""))).isPresent()) {
                report(IssueCode.MORPHOLOGY_VISIBILITY_CLASH, "on an image no lesion is " + morphology.get().label()
                        + ", which is a clinical form; write what the image shows, such as 'stone', 'net' or 'plate'", image,
                        CalxPackage.Literals.LESION_IMAGE__DESCRIPTORS, i);
            }
        }
    }
}
