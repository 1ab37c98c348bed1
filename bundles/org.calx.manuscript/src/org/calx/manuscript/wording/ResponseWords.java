// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import org.calx.manuscript.english.Letters;
import org.calx.model.Response;
import org.calx.terminology.Vocabulary;

/** Responses to treatment as noun phrases. */
public final class ResponseWords {

    private ResponseWords() {
    }

    /** {@return what stands after "with": a partial response of pain, no effect on lesion size; empty when not reported} */
    public static String clause(Response response) {
        String measure = response.getMeasure() == null ? "" : Terms.label(response.getMeasure(), Vocabulary.MEASURE, Vocabulary.FEATURE);
        return switch (Terms.id(response.getResult(), Vocabulary.RESPONSE)) {
            case "not-reported" -> "";
            case "complete" -> with("a complete response", " of ", measure);
            case "partial" -> with("a partial response", " of ", measure);
            case "none" -> measure.isEmpty() ? "no response" : "no effect on " + measure;
            case "better" -> with("improvement", " of ", measure);
            case "stable" -> with("no change", " in ", measure);
            case "worse" -> with("worsening", " of ", measure);
            case "recurrence" -> with("recurrence", " of ", measure);
            default -> with(Terms.label(response.getResult(), Vocabulary.RESPONSE), " of ", measure);
        };
    }

    /** {@return the definition an author used: defined as at least 20 % smaller; empty for none} */
    public static String definition(String typed) {
        return typed == null ? "" : "defined as " + Letters.lowered(Letters.unstopped(typed));
    }

    private static String with(String result, String preposition, String measure) {
        return measure.isEmpty() ? result : result + preposition + measure;
    }

    /** {@return the response for a table: partial response (pain), 2 May 2023} */
    public static String label(Response response, Times times) {
        String result = Terms.label(response.getResult(), Vocabulary.RESPONSE);
        String measure = response.getMeasure() == null ? "" : " (" + Terms.label(response.getMeasure(), Vocabulary.MEASURE, Vocabulary.FEATURE) + ")";
        String time = times.label(response);
        return result + measure + (time.isEmpty() ? "" : ", " + time);
    }
}
