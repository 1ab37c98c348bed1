// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.calx.manuscript.document.Table;
import org.calx.manuscript.document.Table.Alignment;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.table.TableBuilder;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.model.LabResult;
import org.calx.model.Laboratory;
import org.calx.model.ResultState;

/** Tests in rows, dates side by side. */
final class LaboratoryTable {

    /** Fewer results are told in the text. */
    private static final int WORTH_A_TABLE = 3;

    private static final String OUTSIDE = "↑ above, ↓ below the range of the reporting laboratory.";

    private static final String CONVERTED = "In brackets: the value as reported, where it was converted to the unit of its row.";

    /** From this number of dates on their columns are too narrow for a long month. */
    private static final int NARROW_FROM = 5;
    /** From this number of dates on their columns are too narrow for a distance in words. */
    private static final int RELATIVE_NARROW_FROM = 3;
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
                rows.computeIfAbsent(key(result, rows), key -> new ArrayList<>()).add(result);
            }
        }
        boolean ranges = rows.values().stream().flatMap(List::stream).anyMatch(result -> !LabWords.range(result).isEmpty());
        TableBuilder table = new TableBuilder().column("Test", dates.size() < NARROW_FROM ? 3 : 4); // long names need room beside many dates
        List<String> worded = dates.stream().map(writing.times()::label).map(date -> date.isEmpty() ? "Result" : Letters.capitalised(date)).toList();
        List<String> heads = dates.size() < RELATIVE_NARROW_FROM ? worded : ShortTimes.of(worded);
        for (String head : heads) {
            table.column(dates.size() < NARROW_FROM ? head : MONTH.matcher(head).replaceAll("$1"), 2, Alignment.START);
        }
        if (ranges) {
            table.column("Reference range", 2);
        }
        rows.values().stream().filter(results -> results.stream().anyMatch(LaboratoryTable::isShown)).forEach(results -> row(table, dates, results, ranges));
        return table.build(writing.tables().caption(TableDesk.Kind.LABORATORY, "Laboratory results"),
                ((heads.equals(worded) ? "" : ShortTimes.NOTE + " ") + note(rows.values())).strip());
    }

    private static String note(Collection<List<LabResult>> rows) {
        boolean flagged = rows.stream().flatMap(List::stream).anyMatch(result -> !LabWords.flag(result).isEmpty());
        boolean converted = rows.stream().anyMatch(results -> results.stream().anyMatch(result -> LabUnits.differ(result, results.get(0))));
        return (flagged ? OUTSIDE : "") + (flagged && converted ? " " : "") + (converted ? CONVERTED : "");
    }

    private static void row(TableBuilder table, List<Laboratory> dates, List<LabResult> results, boolean ranges) {
        LabResult first = results.get(0);
        String unit = first.getValue() == null ? "" : QuantityWords.unit(first.getUnit(), null);
        List<Object> cells = new ArrayList<>();
        cells.add(LabWords.name(first) + (unit.isEmpty() ? "" : ", " + unit));
        for (Laboratory date : dates) {
            cells.add(results.stream().filter(result -> result.eContainer() == date).map(result -> cell(result, first)).findFirst().orElse("–"));
        }
        if (ranges) {
            cells.add(results.stream().map(result -> range(result, first)).filter(range -> !range.isEmpty()).distinct()
                    .collect(Collectors.joining("; ")));
        }
        table.row(first, cells.toArray());
    }

    private static String cell(LabResult result, LabResult first) {
        String flag = LabWords.flag(result);
        Optional<String> converted = LabUnits.in(result, first);
        String value = result.getValue() == null ? LabWords.value(result) : converted.orElseGet(() -> LabWords.number(result));
        return value.isEmpty() ? "not reported"
                : value + (flag.isEmpty() ? "" : " " + flag) + (converted.isPresent() ? " (" + LabWords.value(result) + ")" : "");
    }

    /** The range as the laboratory gave it, with its unit where that is not the unit of the row. */
    private static String range(LabResult result, LabResult first) {
        String range = LabWords.range(result);
        return range.isEmpty() || !LabUnits.differ(result, first) ? range
                : range + Numbers.NBSP + QuantityWords.unit(result.getUnit(), null);
    }

    /** Values in another unit join the row of the test if they can be converted; those against another range do not. */
    private static String key(LabResult result, Map<String, List<LabResult>> rows) {
        return rows.entrySet().stream()
                .filter(row -> LabWords.name(row.getValue().get(0)).equals(LabWords.name(result)) && LabUnits.differ(result, row.getValue().get(0))
                        && row.getValue().stream().noneMatch(other -> other.eContainer() == result.eContainer()))
                .map(Map.Entry::getKey).findFirst().orElseGet(() -> key(result));
    }

    private static String key(LabResult result) {
        return LabWords.name(result) + "|" + (result.getValue() == null ? "" : QuantityWords.unit(result.getUnit(), null) + "|" + LabWords.range(result));
    }

    private static boolean isShown(LabResult result) {
        return result.getValue() != null || result.getTitre() != null
                || result.getResult() != ResultState.NOT_REPORTED && result.getResult() != ResultState.UNSTATED;
    }
}
