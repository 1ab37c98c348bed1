// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.abstracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.numbering.WordCount;
import org.calx.manuscript.section.Writing;
import org.calx.model.LimitSubject;
import org.calx.model.LimitUnit;
import org.calx.model.Section;

/** An abstract drafted from the case: whole sentences, and when the limit does not allow all, the most important. */
final class DraftedAbstract {

    /** What journals allow that state no limit. */
    private static final int USUAL_WORDS = 250;
    /** The opening and the closing each take no more than this part of the abstract. */
    private static final int SHARE = 4;

    private DraftedAbstract() {
    }

    static List<AbstractPart> of(Writing writing) {
        int allowed = writing.journal().limit(LimitSubject.ABSTRACT, LimitUnit.WORDS).map(limit -> limit.max().orElse(USUAL_WORDS)).orElse(USUAL_WORDS);
        int most = allowed - writing.journal().abstractPlan().sections().stream().mapToInt(section -> WordCount.words(section.heading())).sum();
        List<Inline> opening = Excerpt.of(writing, Section.INTRODUCTION, most / SHARE);
        List<Inline> closing = Excerpt.of(writing, Section.CONCLUSION, most / SHARE);
        if (closing.isEmpty()) {
            closing = Excerpt.of(writing, Section.LEARNING_POINTS, most / SHARE);
        }
        List<CaseSummary.Sentence> sentences = new ArrayList<>(CaseSummary.of(writing));
        int framed = WordCount.words(opening) + WordCount.words(closing);
        while (framed + CaseSummary.words(sentences) > most && CaseSummary.canLose(sentences)) {
            CaseSummary.loseLeastImportant(sentences);
        }
        if (framed + CaseSummary.words(sentences) > most) {
            opening = List.of();
        }
        List<AbstractPart> parts = new ArrayList<>();
        add(parts, Topic.OPENING, opening, writing);
        add(parts, Topic.CASE, joined(sentences), writing);
        add(parts, Topic.CLOSING, closing, writing);
        return parts;
    }

    private static List<Inline> joined(List<CaseSummary.Sentence> sentences) {
        List<Inline> out = new ArrayList<>();
        for (CaseSummary.Sentence sentence : sentences) {
            if (!out.isEmpty()) {
                out.add(Run.of(" "));
            }
            out.add(sentence.passage());
        }
        return out;
    }

    private static void add(List<AbstractPart> parts, Topic topic, List<Inline> content, Writing writing) {
        if (!content.isEmpty()) {
            parts.add(new AbstractPart(Optional.of(topic), writing.subject(), content));
        }
    }
}
