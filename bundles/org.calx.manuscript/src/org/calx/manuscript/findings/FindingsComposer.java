// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.findings;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.PartComposer;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.wording.LesionWords;
import org.calx.manuscript.wording.Terms;
import org.calx.manuscript.wording.Times;
import org.calx.model.Calcinosis;
import org.calx.model.DigitalLesion;
import org.calx.model.Examination;
import org.calx.model.Section;
import org.calx.terminology.Vocabulary;

/** Clinical findings: examination, calcinosis, lesions, complications. */
public final class FindingsComposer implements PartComposer {

    @Override
    public List<Block> compose(Writing writing) {
        Prose prose = new Prose();
        List<Table> table = LesionTable.build(writing);
        for (Examination examination : writing.subject().getExaminations()) {
            if (!writing.isFollowUp(examination)) {
                ExaminationProse.write(prose, examination, writing.times());
            }
        }
        prose.paragraph();
        for (Calcinosis calcinosis : writing.subject().getCalcinoses()) {
            calcinosis(prose, calcinosis, writing, !table.isEmpty());
        }
        prose.paragraph();
        ComplicationProse.write(prose, writing.subject().getComplications(), writing.times());
        prose.paragraph();
        for (DigitalLesion lesion : writing.subject().getDigitalLesions()) {
            DigitalLesionProse.write(prose, lesion, writing.times());
        }
        return writing.part(Section.FINDINGS, prose, table);
    }

    private static void calcinosis(Prose prose, Calcinosis calcinosis, Writing writing, boolean table) {
        prose.say(calcinosis, "there was", LesionWords.calcinosis(calcinosis), noticed(calcinosis, writing.times()),
                LesionWords.cause(calcinosis).isEmpty() ? "" : ", caused by " + LesionWords.cause(calcinosis));
        List<LesionGroup> groups = LesionGroup.of(calcinosis.getLesions());
        Object see = table ? writing.tables().see(TableDesk.Kind.LESIONS) : null;
        if (groups.size() == 1) {
            prose.say(calcinosis, groups.get(0).clause(), see);
        } else if (!groups.isEmpty()) {
            List<String> clauses = new ArrayList<>();
            for (LesionGroup group : groups) {
                clauses.add(group.item());
            }
            prose.say(calcinosis, "the lesions", see, "were", Lists.and(clauses));
        }
        if (calcinosis.getNote() != null) {
            prose.say(calcinosis, calcinosis.getNote());
        }
    }

    private static String noticed(Calcinosis calcinosis, Times times) {
        List<String> dates = new ArrayList<>();
        if (calcinosis.getNoticed() != null) {
            dates.add("first noticed " + times.when(calcinosis.getNoticed()));
        }
        if (calcinosis.getConfirmed() != null) {
            dates.add("confirmed " + times.when(calcinosis.getConfirmed())
                    + (calcinosis.getConfirmedBy() == null ? "" : " by " + Terms.label(calcinosis.getConfirmedBy(), Vocabulary.MODALITY)));
        }
        return dates.isEmpty() ? "" : ", " + Lists.and(dates);
    }
}
