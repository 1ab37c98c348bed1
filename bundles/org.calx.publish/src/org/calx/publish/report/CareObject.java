// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.calx.publish.CareResult;
import org.calx.publish.CareResult.CaseCare;
import org.calx.publish.CareResult.Row;

/** The CARE checklists of cases as one JSON object, for other programs. */
public final class CareObject {

    /** Raised when a member is renamed or removed. */
    private static final int FORMAT_VERSION = 1;

    private final String version;
    private final List<Map<String, Object>> cases = new ArrayList<>();

    /** Begins an object; {@code version} is the product's. */
    public CareObject(String version) {
        this.version = version;
    }

    /**
     * Adds the cases of a file.
     *
     * @param file how to call it
     */
    public void add(String file, CareResult result) {
        for (CaseCare each : result.cases()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", file);
            object.put("case", each.name());
            object.put("items", each.rows().stream().map(CareObject::object).toList());
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

    /** {@return the object} */
    public String json() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("format", FORMAT_VERSION);
        report.put("calx", version);
        report.put("cases", cases);
        return Json.write(report);
    }
}
