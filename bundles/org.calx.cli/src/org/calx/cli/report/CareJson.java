// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.calx.cli.console.WorkingFolder;
import org.calx.publish.CareResult;
import org.calx.publish.CareResult.CaseCare;
import org.calx.publish.CareResult.Row;

/** One JSON object with the cases and their answers. */
public final class CareJson implements CareReport {

    /** Raised when a member is renamed or removed. */
    private static final int FORMAT_VERSION = 1;

    private final PrintStream out;
    private final WorkingFolder folder;
    private final String version;
    private final List<Map<String, Object>> cases = new ArrayList<>();

    /** Writes to a stream; {@code version} is the product's. */
    public CareJson(PrintStream out, WorkingFolder folder, String version) {
        this.out = out;
        this.folder = folder;
        this.version = version;
    }

    @Override
    public void add(CareResult result) {
        for (CaseCare each : result.cases()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", folder.show(result.file()));
            object.put("case", each.name());
            object.put("items", each.rows().stream().map(CareJson::object).toList());
            cases.add(object);
        }
    }

    private static Map<String, Object> object(Row row) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("item", row.answer().item().number());
        object.put("topic", row.answer().item().topic());
        object.put("requirement", row.answer().item().requirement());
        object.put("coverage", row.answer().coverage().label());
        object.put("reason", row.answer().reason());
        object.put("remedy", row.answer().remedy());
        object.put("line", row.place().line());
        object.put("column", row.place().column());
        return object;
    }

    @Override
    public void finish() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("format", FORMAT_VERSION);
        report.put("calx", version);
        report.put("cases", cases);
        out.print(Json.write(report));
        out.flush();
    }
}
