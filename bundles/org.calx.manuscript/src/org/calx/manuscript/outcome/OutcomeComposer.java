// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.outcome;

import java.util.List;

import org.calx.model.Biopsy;
import org.calx.manuscript.diagnostics.BiopsyProse;
import org.calx.manuscript.diagnostics.ImagingProse;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.findings.ExaminationProse;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.PartComposer;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.wording.AdverseEventWords;
import org.calx.manuscript.wording.DurationWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.model.Examination;
import org.calx.model.FollowUp;
import org.calx.model.Imaging;
import org.calx.model.Outcome;
import org.calx.model.Section;
import org.calx.model.Vital;
import org.calx.model.VitalStatus;

/** Follow-up and outcomes. */
public final class OutcomeComposer implements PartComposer {

    @Override
    public List<Block> compose(Writing writing) {
        Prose prose = new Prose();
        List<Table> table = OutcomeTable.build(writing);
        Object see = table.isEmpty() ? null : writing.tables().see(TableDesk.Kind.OUTCOME);
        for (Outcome outcome : writing.subject().getOutcomes()) {
            OutcomeProse.write(prose, outcome, see, writing.times());
            see = null;
        }
        prose.paragraph();
        tests(prose, writing);
        prose.paragraph();
        if (writing.subject().getFollowUp() != null) {
            followUp(prose, writing.subject().getFollowUp(), writing);
        }
        if (writing.subject().getVitalStatus() != null) {
            status(prose, writing.subject().getVitalStatus(), writing);
        }
        // figures of the whole case that no text mentions belong to its course
        writing.figures().mention(writing.subject().getImagings().stream().flatMap((Imaging imaging) -> imaging.getFigures().stream()).toList());
        writing.figures().mention(writing.subject().getBiopsies().stream().flatMap((Biopsy biopsy) -> biopsy.getFigures().stream()).toList());
        writing.figures().mention(writing.subject().getFigures());
        return writing.part(Section.OUTCOME, prose, table);
    }

    /** Examinations and images of the follow-up; the laboratory's are in its table. */
    private static void tests(Prose prose, Writing writing) {
        for (Examination examination : writing.subject().getExaminations()) {
            if (writing.isFollowUp(examination)) {
                ExaminationProse.write(prose, examination, writing.times());
            }
        }
        for (Imaging imaging : writing.subject().getImagings()) {
            if (writing.isFollowUp(imaging)) {
                ImagingProse.write(prose, imaging, writing);
            }
        }
        for (Biopsy biopsy : writing.subject().getBiopsies()) {
            if (writing.isFollowUp(biopsy)) {
                BiopsyProse.write(prose, biopsy, writing);
            }
        }
    }

    private static void followUp(Prose prose, FollowUp followUp, Writing writing) {
        String length = followUp.getLasting() == null ? "" : "for " + DurationWords.prose(followUp.getLasting());
        String until = followUp.getUntil() == null ? "" : "until " + writing.times().point(followUp.getUntil());
        prose.say(followUp, writing.person().subject(), "was followed", visits(followUp), length, until, followUp.isLost() ? "and was then lost to follow-up" : "");
        if (followUp.getNote() != null) {
            prose.say(followUp, followUp.getNote());
        }
    }

    private static String visits(FollowUp followUp) {
        return followUp.getSchedule() == null ? "" : QuantityWords.schedule(followUp.getSchedule());
    }

    private static void status(Prose prose, VitalStatus status, Writing writing) {
        if (status.getStatus() == Vital.DIED) {
            prose.say(status, writing.person().subject(), "died", writing.times().when(status.getOn()),
                    status.getCause() == null ? "" : "of " + status.getCause(), attribution(status));
        } else if (status.getStatus() == Vital.ALIVE && writing.subject().getFollowUp() == null) {
            prose.say(status, writing.person().subject(), "was alive when last seen");
        }
    }

    private static String attribution(VitalStatus status) {
        String related = AdverseEventWords.related(status.getAttribution(), "the calcinosis");
        return related.isEmpty() ? "" : ", " + (status.getCause() == null ? "a death " : "which was ") + related;
    }
}
