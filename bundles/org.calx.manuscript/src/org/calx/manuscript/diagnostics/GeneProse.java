// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.util.List;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.wording.GeneWords;
import org.calx.manuscript.wording.Times;
import org.calx.model.Disease;
import org.calx.model.GeneTest;
import org.calx.model.ResultState;

/** Genetic tests in sentences. */
final class GeneProse {

    private GeneProse() {
    }

    static void write(Prose prose, Disease disease, Times times) {
        for (GeneTest test : disease.getGenes()) {
            if (GeneWords.isVariant(test)) {
                prose.say(test, "genetic testing", times.during(test), "found", GeneWords.variant(test));
            } else if (GeneWords.isAllele(test) && (test.getResult() == ResultState.POSITIVE || test.getResult() == ResultState.NEGATIVE)) {
                prose.say(test, GeneWords.name(test), "was", test.getResult().getLiteral());
            } else if (test.getResult() == ResultState.NOT_ASSESSED) {
                prose.say(test, GeneWords.name(test), "was not tested");
            }
        }
        List<String> without = disease.getGenes().stream()
                .filter(test -> !GeneWords.isAllele(test) && (test.getResult() == ResultState.NEGATIVE || test.getResult() == ResultState.NORMAL))
                .map(GeneWords::name).toList();
        if (!without.isEmpty()) {
            prose.say(disease, "no variant was found in", Lists.or(without));
        }
    }
}
