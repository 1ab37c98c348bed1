// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.util.ArrayList;
import java.util.List;

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

/** A score on a named scale in a sentence, as its reader gave it. */
final class ScoreProse {

    private ScoreProse() {
    }

    static void write(Prose prose, Score score, Writing writing) {
        List<String> values = new ArrayList<>();
        if (score.getTotal() != null) {
            values.add(QuantityWords.of(score.getTotal()));
        }
        if (score.getGrade() != null) {
            values.add(Character.isDigit(score.getGrade().charAt(0)) ? "grade " + score.getGrade() : GradeWords.of(score.getGrade()));
        }
        boolean table = ScoreTable.holds(score);
        List<String> components = table ? List.of() : score.getComponents().stream().map(ScoreProse::component).filter(text -> !text.isEmpty()).toList();
        String name = "the " + Terms.label(score.getName(), Vocabulary.RADIOGRAPHIC_SCALE, Vocabulary.MEASURE);
        String site = score.getSites().isEmpty() ? "" : "of " + Lists.and(ImagingWords.sites(score.getSites()));
        String reader = score.getReader() == null ? "" : "(" + score.getReader() + ")";
        if (!values.isEmpty()) {
            prose.say(score, name, site, "was", Lists.and(values), reader, components.isEmpty() ? "" : ", with", Lists.and(components),
                    table ? writing.tables().see(TableDesk.Kind.SCORES) : null);
        } else if (table) {
            prose.say(score, "the components of", name, site, reader, "are listed in", writing.tables().reference(TableDesk.Kind.SCORES));
        } else if (!components.isEmpty()) {
            prose.say(score, "the components of", name, site, reader, "were", Lists.and(components));
        }
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
