// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.util.List;

import org.calx.manuscript.document.Table;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.table.TableBuilder;
import org.calx.model.Differential;

/** Diagnoses considered with what spoke for or against them; one or two are told in the text. */
final class DifferentialTable {

    private static final int WORTH_A_TABLE = 3;

    private DifferentialTable() {
    }

    static List<Table> build(Writing writing) {
        List<Differential> all = writing.subject().getDifferentials();
        if (all.size() < WORTH_A_TABLE) {
            return List.of();
        }
        TableBuilder table = new TableBuilder().column("Diagnosis", 2).column("Conclusion", 1.2).column("Reason", 4);
        for (Differential differential : all) {
            table.row(differential, DifferentialProse.name(differential), differential.isExcluded() ? "excluded" : "considered",
                    differential.getReason() == null ? "" : differential.getReason());
        }
        return table.build(writing.tables().caption(TableDesk.Kind.DIFFERENTIAL, "Differential diagnosis"), "");
    }
}
