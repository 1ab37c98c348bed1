// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.abstracts;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Paragraph.Role;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Run.Mark;
import org.calx.manuscript.narrative.NarrativeLayout;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.PartComposer;
import org.calx.manuscript.section.Writing;
import org.calx.model.Case;
import org.calx.model.Narrative;
import org.calx.model.Section;

/** The abstract, the author's or a composed one in three parts. */
public final class AbstractComposer implements PartComposer {

    @Override
    public List<Block> compose(Writing writing) {
        List<Block> content = new ArrayList<>();
        if (writing.narratives(Section.ABSTRACT).isEmpty()) {
            content.addAll(composed(writing));
        } else {
            for (Narrative text : writing.narratives(Section.ABSTRACT)) {
                for (NarrativeLayout.Line line : writing.narrative().lines(text.getText(), text, "text")) {
                    content.add(new Paragraph(Role.ABSTRACT, List.of(Prose.passage(text, labelled(line.content())))));
                }
            }
        }
        return content;
    }

    /** A part's name before a colon at the start of a paragraph stands out. */
    private static List<Inline> labelled(List<Inline> content) {
        if (!content.isEmpty() && content.get(0) instanceof Run run && run.text().matches("(?s)[A-Z][A-Za-z]+(?: [a-z]+){0,2}: .*")) {
            int colon = run.text().indexOf(':') + 1;
            List<Inline> out = new ArrayList<>(content);
            out.set(0, new Run(run.text().substring(colon), run.marks()));
            out.add(0, Run.of(run.text().substring(0, colon), Mark.BOLD));
            return out;
        }
        return content;
    }

    private static List<Block> composed(Writing writing) {
        List<Block> out = new ArrayList<>();
        part(out, "Introduction", Excerpt.of(writing, Section.INTRODUCTION, Excerpt.INTRODUCTION_WORDS));
        part(out, "Case presentation", CaseSummary.of(writing));
        part(out, "Conclusion", Excerpt.of(writing, Section.CONCLUSION, Excerpt.CONCLUSION_WORDS));
        return out;
    }

    private static void part(List<Block> out, String title, List<Inline> content) {
        if (!content.isEmpty()) {
            List<Inline> inlines = new ArrayList<>(List.of(Run.of(title + ": ", Mark.BOLD)));
            inlines.addAll(content);
            out.add(new Paragraph(Role.ABSTRACT, inlines));
        }
    }
}
