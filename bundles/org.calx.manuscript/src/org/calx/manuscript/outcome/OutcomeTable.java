// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.outcome;

import java.util.List;

import org.calx.manuscript.document.Table;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.table.TableBuilder;
import org.calx.manuscript.wording.AnchorWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.model.Assessor;
import org.calx.model.Outcome;

/** Outcomes measured twice; fewer than three are told in the text alone. */
final class OutcomeTable {

    private static final int WORTH_A_TABLE = 3;

    private OutcomeTable() {
    }

    static List<Table> build(Writing writing) {
        List<Outcome> measured = writing.subject().getOutcomes().stream()
                .filter(outcome -> outcome.getBaseline() != null && outcome.getFollowUp() != null).toList();
        if (measured.size() < WORTH_A_TABLE) {
            return List.of();
        }
        TableBuilder table = new TableBuilder().column("Outcome", 3).column("First value", 2.4).column("Last value", 2.4)
                .column("After", 2).column("Assessed by", 1.4);
        for (Outcome outcome : measured) {
            table.row(outcome, OutcomeProse.measure(outcome), dated(QuantityWords.of(outcome.getBaseline()), writing.times().label(outcome.getBaselineDate())),
                    dated(QuantityWords.of(outcome.getFollowUp()), writing.times().label(outcome.getFollowUpDate())),
                    outcome.getCause() == null || outcome.getCause().eIsProxy() ? "" : AnchorWords.cause(outcome.getCause()),
                    outcome.getAssessor() == Assessor.NOT_STATED ? "" : outcome.getAssessor().getLiteral());
        }
        return table.build(writing.tables().caption(TableDesk.Kind.OUTCOME, "Outcome measures"), "");
    }

    private static String dated(String value, String date) {
        return date.isEmpty() ? value : value + " (" + date + ")";
    }
}
