// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.treatment;

import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.Terms;
import org.calx.manuscript.wording.Times;
import org.calx.model.LabResult;
import org.calx.model.Laboratory;
import org.calx.model.ResultState;
import org.calx.model.Screening;
import org.calx.model.Treatment;
import org.calx.terminology.Vocabulary;

/** What was looked for before a treatment, in a sentence. */
final class ScreeningProse {

    private static final Vocabulary[] NAMES = { Vocabulary.SCREENING, Vocabulary.TEST, Vocabulary.ANTIBODY, Vocabulary.MODALITY };

    private ScreeningProse() {
    }

    static void write(Prose prose, Treatment treatment, Times times) {
        Map<String, List<String>> byResult = new LinkedHashMap<>();
        for (Screening screening : treatment.getScreenings()) {
            String result = result(screening, times);
            if (!result.isEmpty()) {
                byResult.computeIfAbsent(result, key -> new ArrayList<>()).add(Terms.label(screening.getName(), NAMES));
            }
        }
        List<String> clauses = new ArrayList<>();
        byResult.forEach((result, names) -> clauses.add(Lists.and(names) + " " + FindingWords.was(names) + " " + result));
        if (!clauses.isEmpty()) {
            prose.say(treatment, "before the first dose,", Lists.and(clauses));
        }
    }

    private static String result(Screening screening, Times times) {
        String value = value(screening);
        String when = times.during(screening);
        return value.isEmpty() || when.isEmpty() ? value : value + " " + when;
    }

    private static String value(Screening screening) {
        if (screening.getText() != null) {
            return Letters.lowered(Letters.unstopped(screening.getText()));
        }
        if (screening.getQuantity() != null) {
            return QuantityWords.of(screening.getQuantity());
        }
        return switch (screening.getResult()) {
            case NOT_REPORTED -> "";
            case UNSTATED -> recorded(screening);
            default -> screening.getResult().getLiteral();
        };
    }

    /** The result in the laboratory it points at; otherwise only that it was done or measured. */
    private static String recorded(Screening screening) {
        String id = Terms.id(screening.getName(), Vocabulary.TEST);
        if (screening.getRecord() instanceof Laboratory laboratory && !id.isEmpty()) {
            for (LabResult result : laboratory.getResults()) {
                if (id.equals(Terms.id(result.getTest(), Vocabulary.TEST)) && (result.getResult() != ResultState.UNSTATED || result.getValue() != null)) {
                    return result.getValue() == null ? result.getResult().getLiteral()
                            : QuantityWords.withUnit(QuantityWords.comparator(result.getComparator()) + Numbers.figures(result.getValue()), result.getValue(), result.getUnit());
                }
            }
        }
        return id.isEmpty() ? "done" : "measured";
    }
}
