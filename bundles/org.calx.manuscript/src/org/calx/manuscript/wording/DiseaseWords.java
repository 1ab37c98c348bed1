// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.Locale;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Nouns;
import org.calx.model.Disease;
import org.calx.terminology.Vocabulary;

/** The name of a disease with its subset, as clinicians say it. */
public final class DiseaseWords {

    private DiseaseWords() {
    }

    /** {@return the name as the object of "had": an overlap syndrome of systemic sclerosis and dermatomyositis} */
    public static String indefinite(Disease disease) {
        return disease.getComponents().isEmpty() ? name(disease) : Nouns.withArticle(name(disease));
    }

    /** {@return limited cutaneous systemic sclerosis, systemic sclerosis sine scleroderma, classic dermatomyositis} */
    public static String name(Disease disease) {
        String kind = Terms.label(disease.getKind(), Vocabulary.DISEASE);
        if (!disease.getComponents().isEmpty()) {
            String whole = kind.toLowerCase(Locale.ROOT).contains("overlap") ? kind : kind + " with an overlap";
            return whole + " of " + Lists.and(disease.getComponents().stream().map(typed -> Terms.label(typed, Vocabulary.DISEASE)).toList());
        }
        if (disease.getSubset() == null) {
            return kind;
        }
        String subset = Terms.label(disease.getSubset(), Vocabulary.DISEASE_SUBSET);
        if (kind.toLowerCase(Locale.ROOT).contains(subset.toLowerCase(Locale.ROOT))) {
            return kind;
        }
        return switch (Terms.id(disease.getSubset(), Vocabulary.DISEASE_SUBSET)) {
            case "sine-scleroderma" -> kind + " " + subset;
            case "overlap" -> kind + " in an overlap syndrome";
            case "crest" -> subset;
            case "very-early" -> "very early " + kind;
            case "" -> kind + " (" + subset + ")";
            default -> subset + " " + kind;
        };
    }
}
