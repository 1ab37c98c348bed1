// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.report;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.calx.cli.console.WorkingFolder;
import org.calx.manuscript.care.Coverage;
import org.calx.publish.CareResult;
import org.calx.publish.CareResult.CaseCare;
import org.calx.publish.CareResult.Row;

/** A table for each case: a row for each sub-item, what to mend in a row below it. */
public final class CareTable implements CareReport {

    private static final int NUMBER = 3;
    private static final int TOPIC = 42;
    private static final int LINE = "line 1000".length();
    private static final int STATE = Coverage.NOT_APPLICABLE.label().length();

    private final PrintStream out;
    private final WorkingFolder folder;
    private boolean first = true;

    /** Writes to a stream. */
    public CareTable(PrintStream out, WorkingFolder folder) {
        this.out = out;
        this.folder = folder;
    }

    @Override
    public void add(CareResult result) {
        for (CaseCare each : result.cases()) {
            if (!first) {
                out.println();
            }
            first = false;
            out.println(folder.show(result.file()) + ": CARE checklist for " + (each.name().isEmpty() ? "a case" : each.name()));
            each.rows().forEach(this::add);
            out.println(summary(each.rows()));
        }
    }

    private void add(Row row) {
        out.println((pad(row.answer().item().number(), NUMBER) + "  " + pad(row.answer().item().topic(), TOPIC) + "  "
                + pad(row.answer().coverage().label(), STATE) + "  " + pad("line " + row.place().line(), LINE) + "  " + row.answer().reason())
                .stripTrailing());
        if (!row.answer().remedy().isEmpty()) {
            out.println(" ".repeat(NUMBER + 2) + "-> " + row.answer().remedy());
        }
    }

    private static String summary(List<Row> rows) {
        return rows.size() + " sub-items: " + Arrays.stream(Coverage.values())
                .map(state -> rows.stream().filter(row -> row.answer().coverage() == state).count() + " " + state.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void finish() {
        out.flush();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
