// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Nouns;
import org.calx.model.Disease;
import org.calx.model.GeneTest;
import org.calx.model.ResultState;
import org.calx.terminology.Vocabulary;

/** Genetic tests in words. */
public final class GeneWords {

    private GeneWords() {
    }

    /** {@return the tests for a table: GALNT3 c.1460G>A, homozygous (2020); FGF23 negative; empty for none} */
    public static String cell(Disease disease, Times times) {
        return String.join("; ", disease.getGenes().stream().map(test -> label(test, times)).toList());
    }

    private static String label(GeneTest test, Times times) {
        List<String> parts = new ArrayList<>(List.of(name(test) + (test.getVariants().isEmpty() ? "" : " " + String.join(" and ", test.getVariants()))));
        if (test.getVariants().isEmpty() && test.getResult() != ResultState.UNSTATED) {
            parts.set(0, parts.get(0) + " " + test.getResult().getLiteral());
        }
        if (test.getZygosity() != null) {
            parts.add(zygosity(test));
        }
        String time = times.label(test);
        return String.join(", ", parts) + (time.isEmpty() ? "" : " (" + time + ")");
    }

    /** {@return a test with a variant as what was found: a homozygous variant of GALNT3 (c.1460G>A)} */
    public static String variant(GeneTest test) {
        String noun = test.getVariants().size() > 1 ? "variants" : "variant";
        String phrase = test.getZygosity() == null ? noun : zygosity(test) + " " + noun;
        return (test.getVariants().size() > 1 ? phrase : Nouns.withArticle(phrase)) + " of " + name(test)
                + (test.getVariants().isEmpty() ? "" : " (" + Lists.and(test.getVariants()) + ")");
    }

    /** {@return whether a variant of a gene was found} */
    public static boolean isVariant(GeneTest test) {
        return !test.getVariants().isEmpty() || test.getResult() == ResultState.POSITIVE && !isAllele(test);
    }

    /** {@return whether an allele is tested for, not the sequence of a gene} */
    public static boolean isAllele(GeneTest test) {
        return name(test).startsWith("HLA");
    }

    /** {@return the gene or allele} */
    public static String name(GeneTest test) {
        return Terms.label(test.getName(), Vocabulary.GENE);
    }

    private static String zygosity(GeneTest test) {
        return Terms.label(test.getZygosity(), Vocabulary.ZYGOSITY);
    }
}
