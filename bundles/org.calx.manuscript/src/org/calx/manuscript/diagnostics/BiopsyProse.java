// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Nouns;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.wording.BiopsyWords;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.OrganismWords;
import org.calx.manuscript.wording.Terms;
import org.calx.model.Biopsy;
import org.calx.model.FindingState;
import org.calx.model.ResultState;
import org.calx.model.Stain;
import org.calx.terminology.Vocabulary;

/** A tissue sample in sentences. */
public final class BiopsyProse {

    private BiopsyProse() {
    }

    /** Says where and when the sample was taken and what was found in it, with its figures. */
    public static void write(Prose prose, Biopsy biopsy, Writing writing) {
        String histology = biopsy.getHistology() == null ? "" : Letters.lowered(Letters.unstopped(biopsy.getHistology()));
        List<String> shown = new ArrayList<>();
        if (!histology.isEmpty()) {
            shown.add(histology);
        }
        shown.addAll(FindingWords.names(FindingWords.present(biopsy.getFindings())));
        FindingWords.measured(biopsy.getFindings()).forEach(finding -> shown.add(FindingWords.valued(finding)));
        List<String> absent = FindingWords.names(FindingWords.in(FindingState.ABSENT, biopsy.getFindings()));
        String no = absent.isEmpty() ? "" : "no " + Lists.or(absent);
        boolean silent = shown.isEmpty() && absent.isEmpty();
        String when = writing.times().during(biopsy);
        prose.say(biopsy, Nouns.withArticle(BiopsyWords.study(biopsy)), silent ? "was taken" : "", when, silent ? "" : "showed", Lists.and(shown),
                shown.isEmpty() || absent.isEmpty() ? "" : ", but", no, writing.figures().see(biopsy.getFigures()));
        stains(prose, biopsy);
        List<String> crystals = biopsy.getCrystals().stream().map(typed -> Terms.label(typed, Vocabulary.CRYSTAL)).toList();
        if (!crystals.isEmpty()) {
            prose.say(biopsy, "analysis of the deposit showed", Lists.and(crystals));
        }
        culture(prose, biopsy);
        if (biopsy.getNote() != null) {
            prose.say(biopsy, biopsy.getNote());
        }
    }

    private static void stains(Prose prose, Biopsy biopsy) {
        List<String> clauses = new ArrayList<>();
        for (Stain stain : biopsy.getStains()) {
            String name = "the " + Terms.label(stain.getName(), Vocabulary.STAIN) + " stain was ";
            switch (stain.getResult()) {
                case UNSTATED -> clauses.add(name + "used");
                case NOT_REPORTED -> {
                }
                default -> clauses.add(name + stain.getResult().getLiteral());
            }
        }
        prose.say(biopsy, Lists.and(clauses));
    }

    private static void culture(Prose prose, Biopsy biopsy) {
        List<String> organisms = biopsy.getOrganisms().stream().map(OrganismWords::name).toList();
        if (!organisms.isEmpty()) {
            prose.say(biopsy, "culture of the sample grew", Lists.and(organisms));
        } else if (biopsy.getCulture() == ResultState.NOT_ASSESSED) {
            prose.say(biopsy, "the sample was not cultured");
        } else if (biopsy.getCulture() != ResultState.UNSTATED && biopsy.getCulture() != ResultState.NOT_REPORTED) {
            prose.say(biopsy, "culture of the sample was", biopsy.getCulture().getLiteral());
        }
    }
}
