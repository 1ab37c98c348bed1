// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.math.BigDecimal;
import java.util.List;

import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.Terms;
import org.calx.model.Comparator;
import org.calx.model.LabResult;
import org.calx.model.ResultState;
import org.calx.terminology.Vocabulary;

/** A laboratory result: name, value, range, and how it stands to the range of the laboratory that reported it. */
public final class LabWords {

    /** A value without a range. */
    static final String UNJUDGED = " ";
    /** All verdicts in the order in which they are told. */
    static final List<String> VERDICTS = List.of("raised", "low", "positive", "equivocal", "within their reference ranges", "normal", "negative", UNJUDGED);

    private LabWords() {
    }

    /** {@return the name of the test} */
    public static String name(LabResult result) {
        return Terms.label(result.getTest(), Vocabulary.TEST, Vocabulary.ANTIBODY);
    }

    /** {@return the value with its unit, or the result in words} */
    static String value(LabResult result) {
        if (result.getValue() != null) {
            return QuantityWords.withUnit(number(result), result.getValue(), result.getUnit());
        }
        return result.getTitre() != null ? result.getTitre() : words(result.getResult());
    }

    /** {@return the number alone} */
    public static String number(LabResult result) {
        return QuantityWords.comparator(result.getComparator()) + Numbers.figures(result.getValue());
    }

    /** {@return the result in words; empty when unstated or not reported} */
    static String words(ResultState state) {
        return switch (state) {
            case UNSTATED, NOT_REPORTED -> "";
            default -> state.getLiteral();
        };
    }

    /** {@return the reference range without its unit; empty for none} */
    static String range(LabResult result) {
        BigDecimal low = result.getRangeLow();
        BigDecimal high = result.getRangeHigh();
        if (low == null) {
            return high == null ? "" : "<" + Numbers.figures(high);
        }
        return high == null ? "≥" + Numbers.figures(low) : Numbers.range(Numbers.figures(low), Numbers.figures(high));
    }

    /** {@return the flag of a value outside its range, empty inside or without one} */
    public static String flag(LabResult result) {
        if (result.getResult() == ResultState.HIGH || isAbove(result)) {
            return "↑";
        }
        return result.getResult() == ResultState.LOW || isBelow(result) ? "↓" : "";
    }

    static boolean isAbnormal(LabResult result) {
        return !flag(result).isEmpty() || result.getResult() == ResultState.POSITIVE || result.getResult() == ResultState.EQUIVOCAL;
    }

    /** {@return one of {@link #VERDICTS}; empty when there is nothing to say} */
    static String verdict(LabResult result) {
        String flag = flag(result);
        if (!flag.isEmpty()) {
            return flag.equals("↑") ? "raised" : "low";
        }
        if (result.getValue() != null) {
            return range(result).isEmpty() ? UNJUDGED : "within their reference ranges";
        }
        return switch (result.getResult()) {
            case POSITIVE, NEGATIVE, EQUIVOCAL, NORMAL -> result.getResult().getLiteral();
            case NOT_ASSESSED, NOT_REPORTED, HIGH, LOW -> "";
            case UNSTATED -> result.getTitre() == null ? "" : UNJUDGED;
        };
    }

    private static boolean isAbove(LabResult result) {
        if (result.getValue() == null || result.getRangeHigh() == null || result.getComparator() == Comparator.LESS
                || result.getComparator() == Comparator.LESS_OR_EQUAL) {
            return false;
        }
        int order = result.getValue().compareTo(result.getRangeHigh());
        // without a lower limit the range is written "<5": its end is outside
        return order > 0 || order == 0 && (result.getRangeLow() == null || result.getComparator() == Comparator.GREATER);
    }

    private static boolean isBelow(LabResult result) {
        if (result.getValue() == null || result.getRangeLow() == null || result.getComparator() == Comparator.GREATER
                || result.getComparator() == Comparator.GREATER_OR_EQUAL) {
            return false;
        }
        int order = result.getValue().compareTo(result.getRangeLow());
        return order < 0 || order == 0 && result.getComparator() == Comparator.LESS;
    }
}
