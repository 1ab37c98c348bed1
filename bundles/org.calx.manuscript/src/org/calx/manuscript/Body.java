// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.calx.manuscript.abstracts.AbstractComposer;
import org.calx.manuscript.abstracts.KeywordsComposer;
import org.calx.manuscript.declarations.DeclarationsComposer;
import org.calx.manuscript.diagnostics.DiagnosticsComposer;
import org.calx.manuscript.diagnostics.DifferentialComposer;
import org.calx.manuscript.discussion.AuthorsTextComposer;
import org.calx.manuscript.discussion.LearningPointsComposer;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Paragraph.Role;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.findings.FindingsComposer;
import org.calx.manuscript.numbering.WordCount;
import org.calx.manuscript.journal.SectionPlan;
import org.calx.manuscript.outcome.OutcomeComposer;
import org.calx.manuscript.patient.PatientComposer;
import org.calx.manuscript.plan.ManuscriptPlan;
import org.calx.manuscript.plan.Parts;
import org.calx.manuscript.section.PartComposer;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.timeline.TimelineComposer;
import org.calx.manuscript.treatment.TreatmentComposer;
import org.calx.model.ManuscriptPart;
import org.calx.model.Section;

/** The parts of one manuscript, composed in the order of a plan and put together to its sections. */
final class Body {

    private static final Map<ManuscriptPart, PartComposer> COMPOSERS = new EnumMap<>(Map.ofEntries(Map.entry(ManuscriptPart.ABSTRACT, new AbstractComposer()),
            Map.entry(ManuscriptPart.KEYWORDS, new KeywordsComposer()), Map.entry(ManuscriptPart.INTRODUCTION, new AuthorsTextComposer(Section.INTRODUCTION)),
            Map.entry(ManuscriptPart.PATIENT, new PatientComposer()), Map.entry(ManuscriptPart.FINDINGS, new FindingsComposer()),
            Map.entry(ManuscriptPart.TIMELINE, new TimelineComposer()), Map.entry(ManuscriptPart.DIAGNOSTICS, new DiagnosticsComposer()),
            Map.entry(ManuscriptPart.DIFFERENTIAL, new DifferentialComposer()), Map.entry(ManuscriptPart.TREATMENT, new TreatmentComposer()),
            Map.entry(ManuscriptPart.OUTCOME, new OutcomeComposer()), Map.entry(ManuscriptPart.DISCUSSION, new AuthorsTextComposer(Section.DISCUSSION)),
            Map.entry(ManuscriptPart.CONCLUSION, new AuthorsTextComposer(Section.CONCLUSION)),
            Map.entry(ManuscriptPart.KEY_MESSAGE, new AuthorsTextComposer(Section.KEY_MESSAGE)),
            Map.entry(ManuscriptPart.LEARNING_POINTS, new LearningPointsComposer()),
            Map.entry(ManuscriptPart.PERSPECTIVE, new AuthorsTextComposer(Section.PERSPECTIVE)), Map.entry(ManuscriptPart.DECLARATIONS, new DeclarationsComposer())));

    /** A section of fewer parts, or of fewer words, reads well without headings inside. */
    private static final int PARTS_WORTH_HEADINGS = 3;
    private static final int WORDS_WORTH_HEADINGS = 300;

    private final ManuscriptPlan plan;
    private final Map<ManuscriptPart, List<Block>> parts = new EnumMap<>(ManuscriptPart.class);

    private Body(ManuscriptPlan plan) {
        this.plan = plan;
    }

    static Body compose(ManuscriptPlan plan, Writing writing) {
        Body body = new Body(plan);
        // figures and tables are mentioned first in the running text, although the abstract stands before it
        body.compose(writing, true);
        body.compose(writing, false);
        if (plan.has(ManuscriptPart.FIGURES)) {
            body.parts.put(ManuscriptPart.FIGURES, writing.newFigures());
        }
        return body;
    }

    private void compose(Writing writing, boolean running) {
        for (SectionPlan section : plan.sections()) {
            for (ManuscriptPart part : section.parts()) {
                PartComposer composer = COMPOSERS.get(part);
                boolean told = part == ManuscriptPart.CONCLUSION && LearningPointsComposer.areConclusion(writing);
                if (composer != null && !told && Parts.isBody(part) == running) {
                    put(part, composer.compose(writing), writing);
                }
            }
        }
    }

    private void put(ManuscriptPart part, List<Block> composed, Writing writing) {
        List<Block> here = new ArrayList<>();
        for (Block block : composed) {
            if (block instanceof Table && plan.has(ManuscriptPart.TABLES)) {
                parts.computeIfAbsent(ManuscriptPart.TABLES, key -> new ArrayList<>()).add(block);
            } else {
                here.add(block);
            }
        }
        if (Parts.isBody(part) && !plan.has(ManuscriptPart.FIGURES)) {
            here.addAll(writing.newFigures());
        }
        parts.put(part, here);
    }


    /** Under one heading, running text is not torn apart by the tables and figures of its parts. */
    private static List<Block> floated(List<Block> content) {
        return Stream.concat(content.stream().filter(block -> !isFloat(block)), content.stream().filter(Body::isFloat)).toList();
    }

    private static boolean isFloat(Block block) {
        return block instanceof Table || block instanceof Figure || block instanceof Paragraph paragraph && paragraph.role() == Role.NOTICE;
    }

    /** {@return the blocks of a section under its headings; empty when it has nothing to say} */
    List<Block> section(SectionPlan section) {
        List<ManuscriptPart> written = section.parts().stream().filter(part -> !parts.getOrDefault(part, List.of()).isEmpty()).toList();
        int words = written.stream().mapToInt(part -> WordCount.of(parts.get(part), Role.BODY)).sum();
        boolean headings = written.size() >= PARTS_WORTH_HEADINGS && words >= WORDS_WORTH_HEADINGS;
        List<Block> content = new ArrayList<>();
        for (ManuscriptPart part : written) {
            content.addAll(headings ? Writing.headed(2, Parts.heading(part), parts.get(part)) : parts.get(part));
        }
        return Writing.headed(1, section.heading(), headings ? content : floated(content));
    }
}
