// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.wording.GradeWords;
import org.calx.manuscript.wording.ImagingWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.SiteWords;
import org.calx.manuscript.wording.Terms;
import org.calx.model.Score;
import org.calx.model.ScoreComponent;
import org.calx.terminology.Vocabulary;

/** Scores on named scales in sentences, as their readers gave them. */
final class ScoreProse {

    private ScoreProse() {
    }

    /** Writes all; what several readers gave on one scale is said in one sentence. */
    static void write(Prose prose, List<Score> scores, Writing writing) {
        Map<String, List<Score>> bySubject = new LinkedHashMap<>();
        for (Score score : scores) {
            // components told in the sentence belong to one reader
            String apart = components(score).isEmpty() ? "" : "#" + scores.indexOf(score);
            bySubject.computeIfAbsent(subject(score) + apart, key -> new ArrayList<>()).add(score);
        }
        bySubject.values().forEach(group -> write(prose, subject(group.get(0)), group, writing));
    }

    private static void write(Prose prose, String subject, List<Score> scores, Writing writing) {
        List<Score> valued = scores.stream().filter(score -> !values(score).isEmpty()).toList();
        if (!valued.isEmpty()) {
            List<String> components = components(valued.get(0));
            prose.say(valued.get(0), subject, "was", Lists.and(valued.stream().map(score -> values(score) + reader(score)).toList()),
                    components.isEmpty() ? "" : ", with", Lists.and(components),
                    valued.stream().anyMatch(ScoreTable::holds) ? writing.tables().see(TableDesk.Kind.SCORES) : null);
        }
        for (Score score : scores) {
            if (values(score).isEmpty() && ScoreTable.holds(score)) {
                prose.say(score, "the components of", subject + reader(score), "are listed in", writing.tables().reference(TableDesk.Kind.SCORES));
            } else if (values(score).isEmpty() && !components(score).isEmpty()) {
                prose.say(score, "the components of", subject + reader(score), "were", Lists.and(components(score)));
            }
        }
    }

    private static String subject(Score score) {
        String site = score.getSites().isEmpty() ? "" : " of " + Lists.and(ImagingWords.sites(score.getSites()));
        return "the " + Terms.label(score.getName(), Vocabulary.RADIOGRAPHIC_SCALE, Vocabulary.MEASURE) + site;
    }

    /** {@return the total and the grade; empty for none} */
    private static String values(Score score) {
        List<String> values = new ArrayList<>();
        if (score.getTotal() != null) {
            values.add(QuantityWords.of(score.getTotal()));
        }
        if (score.getGrade() != null) {
            values.add(Character.isDigit(score.getGrade().charAt(0)) ? "grade " + score.getGrade() : GradeWords.of(score.getGrade()));
        }
        return Lists.and(values);
    }

    private static String reader(Score score) {
        return score.getReader() == null ? "" : " (" + score.getReader() + ")";
    }

    /** {@return the components told in the sentence; empty when they stand in the table} */
    private static List<String> components(Score score) {
        return ScoreTable.holds(score) ? List.of() : score.getComponents().stream().map(ScoreProse::component).filter(text -> !text.isEmpty()).toList();
    }

    /** {@return what a component grades: area coverage} */
    static String name(ScoreComponent component) {
        return Terms.label(component.getName(), Vocabulary.SCORE_COMPONENT, Vocabulary.FEATURE, Vocabulary.MEASURE);
    }

    private static String component(ScoreComponent component) {
        String name = name(component);
        String site = component.getSite() == null ? "" : " at " + SiteWords.definite(component.getSite());
        if (component.getValue() != null) {
            return name + " of " + QuantityWords.of(component.getValue()) + site;
        }
        return component.getGrade() == null ? "" : GradeWords.before(component.getGrade(), name) + site;
    }
}
