// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.report;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.care.Coverage;
import org.calx.publish.CareResult.CaseCare;
import org.calx.publish.CareResult.Row;

/** The CARE checklist of a case as lines of text: one for each sub-item, what to mend in a line below it. */
public final class CareLines {

    private static final int NUMBER = 3;
    private static final int TOPIC = 42;
    private static final int LINE = "line 1000".length();
    private static final int STATE = Coverage.NOT_APPLICABLE.label().length();

    private CareLines() {
    }

    /**
     * Writes the checklist of a case.
     *
     * @param file how to call its file
     * @param care the checklist
     * @return a heading, the sub-items in their order, and a summary
     */
    public static List<String> of(String file, CaseCare care) {
        List<String> lines = new ArrayList<>();
        lines.add(file + ": CARE checklist for " + (care.name().isEmpty() ? "a case" : care.name()));
        care.rows().forEach(row -> lines.addAll(of(row)));
        lines.add(CareSummary.of(care.rows()).words());
        return lines;
    }

    /** {@return the line of a sub-item, and one that says what to write when there is something to mend} */
    public static List<String> of(Row row) {
        String line = (pad(row.answer().item().number(), NUMBER) + "  " + pad(row.answer().item().topic(), TOPIC) + "  "
                + pad(row.answer().coverage().label(), STATE) + "  " + pad("line " + row.place().line(), LINE) + "  " + row.answer().reason())
                .stripTrailing();
        return row.answer().remedy().isEmpty() ? List.of(line) : List.of(line, " ".repeat(NUMBER + 2) + "-> " + row.answer().remedy());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
