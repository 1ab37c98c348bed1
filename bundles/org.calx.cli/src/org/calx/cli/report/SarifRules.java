// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.calx.language.Diagnostic;
import org.calx.publish.RuleManual;

/** The rules whose findings are in a report, each once. */
final class SarifRules {

    private final Map<String, Map<String, Object>> descriptors = new LinkedHashMap<>();

    /** The position of a finding's rule. */
    int index(Diagnostic finding) {
        descriptors.computeIfAbsent(finding.code(), code -> describe(finding));
        return List.copyOf(descriptors.keySet()).indexOf(finding.code());
    }

    List<Map<String, Object>> descriptors() {
        return List.copyOf(descriptors.values());
    }

    private static Map<String, Object> describe(Diagnostic finding) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", finding.code());
        RuleManual.find(finding.code()).ifPresent(page -> {
            rule.put("shortDescription", SarifReport.message(page.title()));
            rule.put("fullDescription", SarifReport.message(page.reason()));
            rule.put("help", SarifReport.message(page.text()));
        });
        rule.put("defaultConfiguration", Map.of("level", SarifReport.level(finding.severity())));
        return rule;
    }
}
