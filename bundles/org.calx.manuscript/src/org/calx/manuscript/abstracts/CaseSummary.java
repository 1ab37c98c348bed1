// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.abstracts;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.patient.PatientComposer;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.wording.DiseaseWords;
import org.calx.manuscript.wording.DrugWords;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.LesionWords;
import org.calx.manuscript.wording.Terms;
import org.calx.model.Case;
import org.calx.model.Complication;
import org.calx.model.FindingState;
import org.calx.terminology.Vocabulary;

/** The case in four sentences. */
final class CaseSummary {

    private CaseSummary() {
    }

    static List<Inline> of(Writing writing) {
        Case subject = writing.subject();
        Prose prose = new Prose();
        if (subject.getPatient() != null) {
            prose.say(subject.getPatient(), PatientComposer.introduction(writing));
        }
        if (!subject.getDiseases().isEmpty()) {
            prose.say(subject, writing.person().subject(), "had", Lists.and(subject.getDiseases().stream().map(DiseaseWords::name).toList()));
        }
        for (var calcinosis : subject.getCalcinoses()) {
            prose.say(calcinosis, LesionWords.calcinosis(calcinosis), calcinosis.getLesions().isEmpty() ? "was found"
                    : "was found at " + FindingWords.sites(calcinosis.getLesions()), complications(subject));
        }
        treatment(prose, subject);
        List<Inline> out = new ArrayList<>();
        prose.blocks().forEach(block -> out.addAll(((Paragraph) block).content()));
        return out;
    }

    private static String complications(Case subject) {
        List<String> kinds = subject.getComplications().stream().filter((Complication c) -> c.getState() == FindingState.PRESENT
                || c.getState() == FindingState.UNSTATED).map(c -> Terms.label(c.getKind(), Vocabulary.COMPLICATION)).distinct().toList();
        return kinds.isEmpty() ? "" : ", complicated by " + Lists.and(kinds);
    }

    private static void treatment(Prose prose, Case subject) {
        List<String> names = new ArrayList<>();
        subject.getTreatments().forEach(t -> names.add(DrugWords.withArticle(t)));
        subject.getProcedures().forEach(p -> names.add(Terms.label(p.getKind(), Vocabulary.PROCEDURE)));
        if (!names.isEmpty()) {
            prose.say(subject, "treatment included", Lists.and(names.stream().distinct().toList()));
        }
    }
}
