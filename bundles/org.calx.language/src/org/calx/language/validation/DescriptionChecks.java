// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.calx.model.CalxPackage;
import org.calx.model.Lesion;
import org.calx.model.LesionImage;
import org.calx.terminology.Vocabulary;
import org.eclipse.xtext.validation.Check;

/** A lesion is described well enough to be recognised: morphology, size and depth. */
public class DescriptionChecks extends CaseChecks {

    /** A lesion without one of the three. */
    @Check
    @OfItself
    public void described(Lesion lesion) {
        if (isDescribed(lesion.getDescriptors(), Vocabulary.MORPHOLOGY) && isDescribed(lesion.getDescriptors(), Vocabulary.DEPTH)
                && (!lesion.getSizes().isEmpty() || lesion.isSizeNotReported())) {
            return;
        }
        lookElsewhere(); // on images
        CaseFacts facts = facts(lesion);
        if (facts == null || !facts.owesCompleteness() || lesion.getName() == null) {
            return;
        }
        List<LesionImage> images = facts.images(lesion);
        List<String> words = Stream.concat(lesion.getDescriptors().stream(), images.stream().flatMap(image -> image.getDescriptors().stream()))
                .toList();
        List<String> missing = new ArrayList<>();
        if (!isDescribed(words, Vocabulary.MORPHOLOGY)) {
            missing.add("morphology");
        }
        if (lesion.getSizes().isEmpty() && !lesion.isSizeNotReported() && images.stream().allMatch(image -> image.getSize() == null)) {
            missing.add("size");
        }
        if (!isDescribed(words, Vocabulary.DEPTH)) {
            missing.add("depth");
        }
        if (!missing.isEmpty()) {
            report(IssueCode.LESION_UNDESCRIBED, listed(missing) + (missing.size() == 1 ? " is" : " are") + " not recorded of "
                    + lesion.getName() + "; a reader needs at least morphology, size and depth", lesion, CalxPackage.Literals.NAMED__NAME);
        }
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.getFirst() : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Whether a word is of that vocabulary; a word that is not understood may be. */
    private static boolean isDescribed(List<String> words, Vocabulary vocabulary) {
        return words.stream().anyMatch(each -> CaseFacts.term(vocabulary, each).isPresent()
                || Stream.of(Vocabulary.MORPHOLOGY, Vocabulary.VISIBILITY, Vocabulary.DEPTH)
                        .noneMatch(other -> CaseFacts.term(other, each).isPresent()));
    }
}
