// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import org.calx.manuscript.english.Nouns;
import org.calx.model.Treatment;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;

/** Names of drugs. */
public final class DrugWords {

    private DrugWords() {
    }

    /** {@return the name of the drug or class} */
    public static String name(Treatment treatment) {
        return Terms.label(treatment.getAgent(), Vocabulary.DRUG);
    }

    /** {@return what a drug was given for, in the author's words rather than the category they fall in} */
    public static String indication(String typed) {
        return FindingWords.inNumberOf(typed, Terms.label(typed, Vocabulary.FEATURE, Vocabulary.COMPLICATION, Vocabulary.DISEASE));
    }

    /** {@return the name of the drug, a class of drugs with its article} */
    public static String withArticle(Treatment treatment) {
        return isClass(treatment) ? Nouns.withArticle(name(treatment)) : name(treatment);
    }

    /** {@return whether only the class is named, which needs an article: a bisphosphonate} */
    public static boolean isClass(Treatment treatment) {
        return Terms.find(treatment.getAgent(), Vocabulary.DRUG).flatMap((Term term) -> term.attribute("kind")).filter("class"::equals).isPresent();
    }
}
