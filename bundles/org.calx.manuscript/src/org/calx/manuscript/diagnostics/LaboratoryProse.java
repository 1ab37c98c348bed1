// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.wording.FindingWords;
import org.calx.model.LabResult;
import org.calx.model.Laboratory;

/** Laboratory results in sentences: the first set in full, later ones only as far as they are abnormal; the table has the rest. */
final class LaboratoryProse {

    /** Between name and value until the verb is placed. */
    private static final String VALUE = "\t";

    private LaboratoryProse() {
    }

    static void write(Prose prose, Writing writing, boolean table) {
        boolean first = true;
        for (Laboratory laboratory : writing.subject().getLaboratories()) {
            if (!first && writing.isFollowUp(laboratory)) {
                continue;
            }
            Map<String, List<String>> byVerdict = new LinkedHashMap<>();
            for (LabResult result : laboratory.getResults()) {
                String verdict = LabWords.verdict(result);
                if (!verdict.isEmpty() && (first || LabWords.isAbnormal(result))) {
                    byVerdict.computeIfAbsent(verdict, key -> new ArrayList<>()).add(subject(result, verdict));
                }
            }
            if (byVerdict.isEmpty()) {
                continue;
            }
            List<String> clauses = new ArrayList<>();
            for (Map.Entry<String, List<String>> entry : ordered(byVerdict).entrySet()) {
                clauses.add(entry.getKey().isBlank() ? gapped(entry.getValue())
                        : Lists.and(entry.getValue()) + " " + FindingWords.was(entry.getValue()) + " "
                        + (entry.getValue().size() == 1 ? entry.getKey().replace("their reference ranges", "its reference range") : entry.getKey()));
            }
            String when = writing.times().during(laboratory);
            prose.say(laboratory, when.isEmpty() ? "" : when + ",", String.join("; ", clauses),
                    table && first ? writing.tables().see(TableDesk.Kind.LABORATORY) : null);
            if (laboratory.getNote() != null) {
                prose.say(laboratory, laboratory.getNote());
            }
            first = false;
        }
    }

    /** What is abnormal comes first. */
    private static Map<String, List<String>> ordered(Map<String, List<String>> byVerdict) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (String verdict : LabWords.VERDICTS) {
            if (byVerdict.containsKey(verdict)) {
                out.put(verdict, byVerdict.get(verdict));
            }
        }
        return out;
    }

    private static String subject(LabResult result, String verdict) {
        String name = LabWords.name(result);
        if (verdict.equals(LabWords.UNJUDGED)) {
            return name + VALUE + LabWords.value(result);
        }
        boolean shown = LabWords.isAbnormal(result) && result.getValue() != null || result.getTitre() != null;
        return shown ? name + " (" + LabWords.value(result) + ")" : name;
    }

    /** A value without a range is only stated: magnesium was 0.8 mmol/L and eGFR 89 mL/min. */
    private static String gapped(List<String> values) {
        List<String> out = new ArrayList<>();
        for (String value : values) {
            out.add(value.replace(VALUE, out.isEmpty() ? " was " : " "));
        }
        return Lists.and(out);
    }
}
