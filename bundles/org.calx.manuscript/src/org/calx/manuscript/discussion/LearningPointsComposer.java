// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.discussion;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.journal.SectionPlan;
import org.calx.manuscript.narrative.NarrativeLayout;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.PartComposer;
import org.calx.manuscript.section.Writing;
import org.calx.model.ManuscriptPart;
import org.calx.model.Narrative;
import org.calx.model.Section;

/** The lessons as a list: the author's, or where a journal wants them in place of a conclusion, the sentences of that. */
public final class LearningPointsComposer implements PartComposer {

    /**
     * Whether a journal wants the conclusion told as learning points: it asks for them, the author wrote none, and the conclusion has no
     * section of its own.
     *
     * @param writing the manuscript
     * @return whether the conclusion makes the learning points, and is not to be told a second time
     */
    public static boolean areConclusion(Writing writing) {
        boolean own = writing.journal().sectionOf(ManuscriptPart.CONCLUSION).map(SectionPlan::parts).filter(List.of(ManuscriptPart.CONCLUSION)::equals).isPresent();
        return !own && writing.journal().sectionOf(ManuscriptPart.LEARNING_POINTS).isPresent() && writing.narratives(Section.LEARNING_POINTS).isEmpty()
                && !writing.narratives(Section.CONCLUSION).isEmpty();
    }

    @Override
    public List<Block> compose(Writing writing) {
        boolean conclusion = areConclusion(writing);
        List<List<Inline>> points = new ArrayList<>();
        for (Narrative text : writing.narratives(conclusion ? Section.CONCLUSION : Section.LEARNING_POINTS)) {
            for (NarrativeLayout.Line line : writing.narrative().lines(text.getText(), text, "text")) {
                (conclusion ? Sentences.of(line.content()) : List.of(line.content())).forEach(point -> points.add(List.of(Prose.passage(text, point))));
            }
        }
        return points.isEmpty() ? List.of() : List.of(new ItemList(false, points));
    }
}
