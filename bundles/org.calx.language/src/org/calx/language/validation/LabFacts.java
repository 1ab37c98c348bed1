// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calx.model.Case;
import org.calx.model.Comparator;
import org.calx.model.LabResult;
import org.calx.model.Laboratory;
import org.calx.model.ResultState;
import org.calx.terminology.Vocabulary;
import org.calx.terminology.laboratory.LabTest;
import org.calx.terminology.unit.Interval;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;

/** The laboratory results of a case whose test is known, and how they stand to their range. */
final class LabFacts {

    /** How far above its limit a value must be to count as clearly high: five parts in a hundred; the threshold is ours. */
    private static final BigDecimal CLEARLY = new BigDecimal("1.05");

    /** How a result stands to its reference range. */
    enum Level {
        /** Below the range. */
        LOW,
        /** Within the range. */
        NORMAL,
        /** Above the range by a little. */
        SLIGHTLY_HIGH,
        /** Above the range. */
        HIGH,
        /** Nothing can be said. */
        UNKNOWN
    }

    /**
     * A result whose test is known.
     *
     * @param laboratory what it was measured with
     * @param result     as recorded
     * @param test       what the vocabulary knows of the test
     */
    record Result(Laboratory laboratory, LabResult result, LabTest test) {

        String id() {
            return test.term().id();
        }

        /** Whether a value or a result in words is recorded, as opposed to "not measured" or "not reported". */
        boolean isMeasured() {
            return LabFacts.isMeasured(result);
        }

        /** The unit as typed; empty when none was given or it is unknown. */
        Optional<Unit> unit() {
            return result.getUnit() == null ? Optional.empty() : Units.standard().parse(result.getUnit());
        }

        /** The value in another unit; empty without a plain value. */
        Optional<BigDecimal> in(String ucum) {
            Optional<Unit> wanted = Units.standard().parse(ucum);
            return result.getValue() == null || result.getComparator() != Comparator.EQUAL || wanted.isEmpty() ? Optional.empty()
                    : unit().flatMap(unit -> test.convert(result.getValue(), unit, wanted.get()));
        }
    }

    private final List<Result> results = new ArrayList<>();
    private final Map<String, List<Result>> recorded = new HashMap<>();
    private final Map<String, List<Result>> measured = new HashMap<>();
    private final Optional<org.calx.terminology.laboratory.Sex> sex;
    private final boolean child;
    private Boolean kidneys;

    LabFacts(Case subject, boolean child) {
        this.sex = CaseFacts.sex(subject);
        this.child = child;
        for (Laboratory laboratory : subject.getLaboratories()) {
            for (LabResult result : laboratory.getResults()) {
                CaseFacts.term(Vocabulary.TEST, result.getTest()).ifPresent(term -> add(new Result(laboratory, result, LabTest.of(term))));
            }
        }
    }

    private void add(Result result) {
        results.add(result);
        if (result.result().getResult() != ResultState.NOT_ASSESSED) {
            recorded.computeIfAbsent(result.id(), id -> new ArrayList<>()).add(result);
        }
        if (result.isMeasured()) {
            measured.computeIfAbsent(result.id(), id -> new ArrayList<>()).add(result);
        }
    }

    /** Whether a value or a result in words is recorded, as opposed to "not measured" or "not reported". */
    static boolean isMeasured(LabResult result) {
        return result.getValue() != null || result.getTitre() != null
                || result.getResult() != ResultState.NOT_ASSESSED && result.getResult() != ResultState.NOT_REPORTED
                        && result.getResult() != ResultState.UNSTATED;
    }

    /** All results with a known test, in the order written. */
    List<Result> all() {
        return results;
    }

    /** The results of the tests with these identifiers, measured or said not to be reported, test by test. */
    List<Result> recorded(String... ids) {
        return Arrays.stream(ids).flatMap(id -> recorded.getOrDefault(id, List.of()).stream()).toList();
    }

    /** Whether one of the tests was measured, or is said not to be reported. */
    boolean areRecorded(String... ids) {
        return Arrays.stream(ids).anyMatch(recorded::containsKey);
    }

    /** Whether of a test it is only said that it is not reported. */
    boolean isNotReported(String id) {
        return recorded.containsKey(id) && !measured.containsKey(id);
    }

    /** The measured results of the tests with these identifiers, test by test. */
    List<Result> measured(String... ids) {
        return Arrays.stream(ids).flatMap(id -> measured.getOrDefault(id, List.of()).stream()).toList();
    }

    /** Whether kidney function was measured and always normal. */
    boolean kidneysAreNormal() {
        if (kidneys == null) {
            List<Result> kidney = measured("creatinine", "egfr", "creatinine-clearance");
            kidneys = !kidney.isEmpty() && kidney.stream().allMatch(result -> level(result) == Level.NORMAL);
        }
        return kidneys;
    }

    /** How a result stands to the range printed with it or, without one, to the usual adult range. */
    Level level(Result fact) {
        LabResult result = fact.result();
        if (result.getValue() == null) {
            return switch (result.getResult()) {
            case HIGH -> Level.HIGH;
            case LOW -> Level.LOW;
            case NORMAL -> Level.NORMAL;
            default -> Level.UNKNOWN;
            };
        }
        Optional<Interval> range = range(fact);
        if (result.getComparator() != Comparator.EQUAL || range.isEmpty()) {
            return Level.UNKNOWN;
        }
        if (range.get().isBelow(result.getValue())) {
            return Level.LOW;
        }
        if (!range.get().isAbove(result.getValue())) {
            return Level.NORMAL;
        }
        BigDecimal limit = range.get().high().orElseThrow().multiply(CLEARLY);
        return result.getValue().compareTo(limit) > 0 ? Level.HIGH : Level.SLIGHTLY_HIGH;
    }

    private Optional<Interval> range(Result fact) {
        LabResult result = fact.result();
        if (result.getRangeLow() != null || result.getRangeHigh() != null) {
            return Optional.of(new Interval(Optional.ofNullable(result.getRangeLow()), false,
                    Optional.ofNullable(result.getRangeHigh()), result.getRangeLow() == null)); // "(< 5)" leaves out 5
        }
        return child && fact.test().isAdultOnly() ? Optional.empty() : fact.unit().flatMap(unit -> fact.test().usualRange(unit, sex));
    }
}
