// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.english.Lists;
import org.calx.model.Antibody;
import org.calx.model.Disease;
import org.calx.model.ResultState;
import org.calx.terminology.Vocabulary;

/** Autoantibodies in words. */
public final class AntibodyWords {

    private static final String SUFFIX = " antibodies";

    private AntibodyWords() {
    }

    /** {@return the antibodies with a result, for a table: anticentromere (128 U/mL, line blot); empty for none} */
    public static String cell(Disease disease, ResultState result) {
        return String.join("; ", in(disease, result).stream().map(AntibodyWords::detailed).toList());
    }

    /** {@return the antibodies of a disease with a result} */
    public static List<Antibody> in(Disease disease, ResultState result) {
        return disease.getAntibodies().stream().filter(antibody -> antibody.getResult() == result).toList();
    }

    private static String detailed(Antibody antibody) {
        String details = details(antibody);
        return label(antibody) + (details.isEmpty() ? "" : " (" + details + ")");
    }

    private static String details(Antibody antibody) {
        List<String> out = new ArrayList<>();
        if (antibody.getTitre() != null) {
            out.add("titre " + antibody.getTitre());
        }
        if (antibody.getQuantity() != null) {
            out.add(QuantityWords.of(antibody.getQuantity()));
        }
        specificity(antibody, out);
        if (antibody.getMethod() != null) {
            out.add(Terms.label(antibody.getMethod(), Vocabulary.ANTIBODY_METHOD));
        }
        return String.join(", ", out);
    }

    private static String inBrackets(Antibody antibody) {
        List<String> out = new ArrayList<>();
        String value = antibody.getTitre() == null ? QuantityWords.of(antibody.getQuantity()) : "titre " + antibody.getTitre();
        if (!value.isEmpty()) {
            out.add(value);
        }
        specificity(antibody, out);
        return String.join(", ", out);
    }

    private static void specificity(Antibody antibody, List<String> out) {
        if (antibody.getPattern() != null) {
            out.add(Terms.label(antibody.getPattern(), Vocabulary.ANA_PATTERN) + " pattern");
        }
        if (antibody.getTarget() != null) {
            out.add("against " + antibody.getTarget());
        }
    }

    private static String label(Antibody antibody) {
        return Terms.label(antibody.getName(), Vocabulary.ANTIBODY);
    }

    /** {@return antibodies as a subject, the word said once: anti-Ku and anti-Jo-1 antibodies and rheumatoid factor} */
    public static String subject(List<Antibody> antibodies) {
        List<String> prefixed = new ArrayList<>();
        List<String> whole = new ArrayList<>();
        for (Antibody antibody : antibodies) {
            String label = label(antibody);
            String titre = inBrackets(antibody);
            if (!titre.isEmpty()) {
                whole.add((isComplete(label) ? label : label + SUFFIX) + " (" + titre + ")");
            } else if (isComplete(label)) {
                whole.add(label);
            } else {
                prefixed.add(label);
            }
        }
        if (prefixed.isEmpty()) {
            return Lists.and(whole);
        }
        String first = Lists.and(prefixed) + SUFFIX;
        if (prefixed.size() == 1) {
            whole.add(0, first);
            return Lists.and(whole);
        }
        return whole.isEmpty() ? first : first + " and " + Lists.and(whole);
    }

    private static boolean isComplete(String label) {
        return label.endsWith("antibodies") || label.endsWith("factor");
    }

    /** {@return whether the subject takes a verb in the plural} */
    public static boolean isPlural(List<Antibody> antibodies) {
        return antibodies.size() > 1 || !label(antibodies.get(0)).endsWith("factor");
    }
}
