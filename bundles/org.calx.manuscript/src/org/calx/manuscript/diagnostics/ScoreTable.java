// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.util.List;

import org.calx.manuscript.document.Table;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.table.TableBuilder;
import org.calx.manuscript.wording.GradeWords;
import org.calx.manuscript.wording.PeriodWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.SiteWords;
import org.calx.manuscript.wording.Terms;
import org.calx.model.Imaging;
import org.calx.model.Score;
import org.calx.model.ScoreComponent;
import org.calx.terminology.Vocabulary;

/** The components of radiographic scores as their readers gave them; a few are told in the text. */
final class ScoreTable {

    private static final int WORTH_A_TABLE = 4;

    private ScoreTable() {
    }

    /** {@return whether the components of a score stand in the table} */
    static boolean holds(Score score) {
        return score.getComponents().size() >= WORTH_A_TABLE;
    }

    static List<Table> build(Writing writing) {
        List<Score> scores = writing.subject().getImagings().stream().flatMap((Imaging imaging) -> imaging.getScores().stream())
                .filter(ScoreTable::holds).toList();
        if (scores.isEmpty()) {
            return List.of();
        }
        TableBuilder table = new TableBuilder().column("Component", 3).column("Site", 3).column("Value", 2);
        for (Score score : scores) {
            String date = writing.times().label(PeriodWords.first((Imaging) score.eContainer()));
            String reader = score.getReader() == null ? "" : ", " + score.getReader();
            String sites = score.getSites().isEmpty() ? "" : ", " + Lists.and(score.getSites().stream().map(SiteWords::bare).toList());
            table.group(Terms.label(score.getName(), Vocabulary.RADIOGRAPHIC_SCALE, Vocabulary.MEASURE) + sites + (date.isEmpty() ? "" : ", " + date) + reader);
            for (ScoreComponent component : score.getComponents()) {
                table.row(component, ScoreProse.name(component), component.getSite() == null ? "" : SiteWords.bare(component.getSite()), value(component));
            }
            if (score.getTotal() != null) {
                table.row(score, "total", "", QuantityWords.of(score.getTotal()));
            }
        }
        return table.build(writing.tables().caption(TableDesk.Kind.SCORES, "Components of radiographic scores"), "");
    }

    private static String value(ScoreComponent component) {
        return component.getValue() != null ? QuantityWords.of(component.getValue())
                : component.getGrade() == null ? "" : GradeWords.of(component.getGrade());
    }
}
