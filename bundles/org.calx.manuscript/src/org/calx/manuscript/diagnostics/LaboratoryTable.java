// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.calx.manuscript.document.Table;
import org.calx.manuscript.document.Table.Alignment;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.table.TableBuilder;
import org.calx.manuscript.wording.PeriodWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.model.LabResult;
import org.calx.model.Laboratory;
import org.calx.model.ResultState;

/** Tests in rows, dates side by side. */
final class LaboratoryTable {

    /** Fewer results are told in the text. */
    private static final int WORTH_A_TABLE = 3;

    private static final String OUTSIDE = "↑ above, ↓ below the range of the reporting laboratory.";

    /** From this number of dates on their columns are too narrow for a long month. */
    private static final int NARROW_FROM = 5;
    private static final Pattern MONTH = Pattern.compile("\\b(Jan|Feb|Aug|Sep|Oct|Nov|Dec)[a-z]+");

    private LaboratoryTable() {
    }

    static List<Table> build(Writing writing) {
        List<Laboratory> dates = writing.subject().getLaboratories().stream()
                .filter(laboratory -> laboratory.getResults().stream().anyMatch(LaboratoryTable::isShown)).toList();
        long shown = dates.stream().flatMap(laboratory -> laboratory.getResults().stream()).filter(LaboratoryTable::isShown).count();
        if (shown < WORTH_A_TABLE) {
            return List.of();
        }
        Map<String, List<LabResult>> rows = new LinkedHashMap<>();
        for (Laboratory laboratory : dates) {
            for (LabResult result : laboratory.getResults()) {
                rows.computeIfAbsent(key(result), key -> new ArrayList<>()).add(result);
            }
        }
        boolean ranges = rows.values().stream().flatMap(List::stream).anyMatch(result -> !LabWords.range(result).isEmpty());
        TableBuilder table = new TableBuilder().column("Test", dates.size() < NARROW_FROM ? 3 : 4); // long names need room beside many dates
        for (int i = 0; i < dates.size(); i++) {
            String date = PeriodWords.label(dates.get(i));
            String head = date.isEmpty() ? "Result" : Letters.capitalised(date);
            table.column(dates.size() < NARROW_FROM ? head : MONTH.matcher(head).replaceAll("$1"), 2, Alignment.START);
        }
        if (ranges) {
            table.column("Reference range", 2);
        }
        rows.values().stream().filter(results -> results.stream().anyMatch(LaboratoryTable::isShown)).forEach(results -> row(table, dates, results, ranges));
        boolean flagged = rows.values().stream().flatMap(List::stream).anyMatch(result -> !LabWords.flag(result).isEmpty());
        return table.build(writing.tables().caption(TableDesk.Kind.LABORATORY, "Laboratory results"), flagged ? OUTSIDE : "");
    }

    private static void row(TableBuilder table, List<Laboratory> dates, List<LabResult> results, boolean ranges) {
        LabResult first = results.get(0);
        String unit = first.getValue() == null ? "" : QuantityWords.unit(first.getUnit(), null);
        List<Object> cells = new ArrayList<>();
        cells.add(LabWords.name(first) + (unit.isEmpty() ? "" : ", " + unit));
        for (Laboratory date : dates) {
            cells.add(results.stream().filter(result -> result.eContainer() == date).map(LaboratoryTable::cell).findFirst().orElse("–"));
        }
        if (ranges) {
            cells.add(results.stream().map(LabWords::range).filter(range -> !range.isEmpty()).findFirst().orElse(""));
        }
        table.row(first, cells.toArray());
    }

    private static String cell(LabResult result) {
        String flag = LabWords.flag(result);
        String value = result.getValue() == null ? LabWords.value(result) : LabWords.number(result);
        return value.isEmpty() ? "not reported" : value + (flag.isEmpty() ? "" : " " + flag);
    }

    /** Values in different units or against different ranges do not share a row. */
    private static String key(LabResult result) {
        return LabWords.name(result) + "|" + (result.getValue() == null ? "" : QuantityWords.unit(result.getUnit(), null) + "|" + LabWords.range(result));
    }

    private static boolean isShown(LabResult result) {
        return result.getValue() != null || result.getTitre() != null
                || result.getResult() != ResultState.NOT_REPORTED && result.getResult() != ResultState.UNSTATED;
    }
}
