// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.laboratory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.calx.terminology.unit.Interval;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;

/** A laboratory test with its units, usual adult ranges and conversion between mass and amount of substance. Immutable. */
public final class LabTest {

    /** By the id of their terms: reading the ranges of a test for each of its results would take longer than checking them. */
    private static final Map<String, LabTest> KNOWN = new ConcurrentHashMap<>();

    private final Term term;
    private final List<Unit> units;
    private final List<ReferenceRange> ranges;
    private final List<ReferenceRange> plausible;
    private final List<ReferenceRange> plausibleNormalKidney;
    private final List<ReferenceRange> alarm;
    private final Optional<Conversion> conversion;

    private LabTest(Term term) {
        RangeReader reader = new RangeReader(term);
        this.term = term;
        this.units = term.values("units").stream().map(reader::unit).toList();
        this.ranges = reader.ranges("range");
        this.plausible = reader.ranges("plausible");
        this.plausibleNormalKidney = reader.ranges("plausibleNormalKidney");
        this.alarm = reader.ranges("alarm");
        this.conversion = term.attribute("conversion").map(reader::conversion);
    }

    /**
     * The test a term of the vocabulary {@link Vocabulary#TEST} describes.
     *
     * @throws IllegalArgumentException if the term is not a test
     * @throws IllegalStateException    if an attribute of the term is malformed
     */
    public static LabTest of(Term term) {
        if (term.vocabulary() != Vocabulary.TEST) {
            throw new IllegalArgumentException(term.id() + " is not a laboratory test");
        }
        LabTest known = KNOWN.get(term.id());
        if (known == null || known.term != term) {
            known = new LabTest(term);
            KNOWN.put(term.id(), known);
        }
        return known;
    }

    /** The test with that name in the vocabularies that come with Calx. */
    public static Optional<LabTest> find(String name) {
        return Terminology.standard().find(Vocabulary.TEST, name).map(LabTest::of);
    }

    /** The vocabulary's entry: label, codes, further attributes. */
    public Term term() {
        return term;
    }

    /** Units the test is reported in, preferred one first; empty for tests without a value. */
    public List<Unit> units() {
        return units;
    }

    /** Whether a result in this unit makes sense, listed or convertible into a listed unit. */
    public boolean accepts(Unit unit) {
        return units.stream().anyMatch(unit::isComparableTo) || !units.isEmpty() && convert(BigDecimal.ONE, unit, units.get(0)).isPresent();
    }

    /** Whether children's values differ so much that the adult range says nothing about them. */
    public boolean isAdultOnly() {
        return term.flag("adultOnly");
    }

    /** Whether the test is needed to tell the types of calcinosis apart. */
    public boolean isCore() {
        return term.flag("core");
    }

    /**
     * The usual adult range in a unit, converted if need be. For unknown sex it spans those of both sexes.
     *
     * @param sex the patient's; empty if unknown
     */
    public Optional<Interval> usualRange(Unit unit, Optional<Sex> sex) {
        return in(ranges, unit, sex);
    }

    /** Values that can occur in a unit; a value outside was probably measured in another unit. Empty if nothing certain is known. */
    public Optional<Interval> plausible(Unit unit) {
        return in(plausible, unit, Optional.empty());
    }

    /** Like {@link #plausible}, but true only while kidney function is normal. */
    public Optional<Interval> plausibleWithNormalKidney(Unit unit) {
        return in(plausibleNormalKidney, unit, Optional.empty());
    }

    /** Values of concern in a unit, if any are known. */
    public Optional<Interval> alarm(Unit unit) {
        return in(alarm, unit, Optional.empty());
    }

    /** The value in another unit, also between mass and amount of substance of this analyte; empty if that is impossible. */
    public Optional<BigDecimal> convert(BigDecimal value, Unit from, Unit to) {
        Optional<BigDecimal> direct = Units.standard().convert(value, from, to);
        return direct.isPresent() ? direct : conversion.flatMap(known -> known.apply(value, from, to));
    }

    /** Units a value in this unit can be converted to: those the test is reported in, preferred one first, then those of its conversion. */
    public List<Unit> otherUnits(Unit unit) {
        Stream<Unit> converted = conversion.stream().flatMap(known -> Stream.of(known.from(), known.to()));
        return Stream.concat(units.stream(), converted).distinct()
                .filter(other -> !other.equals(unit) && convert(BigDecimal.ONE, unit, other).isPresent()).toList();
    }

    /** The unit in which a value would be usual, where it is implausible in the unit that was typed; preferred units first. */
    public Optional<Unit> likelyUnit(BigDecimal value, Unit typed) {
        for (Unit unit : otherUnits(typed)) {
            if (usualRange(unit, Optional.empty()).filter(range -> range.contains(value)).isPresent()) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    private Optional<Interval> in(List<ReferenceRange> candidates, Unit unit, Optional<Sex> sex) {
        List<ReferenceRange> sameUnit = candidates.stream().filter(range -> range.unit().equals(unit)).toList();
        List<Interval> fitting = new ArrayList<>();
        for (ReferenceRange range : sameUnit.isEmpty() ? candidates : sameUnit) {
            if (sex.isPresent() && range.sex().isPresent() && !sex.equals(range.sex())) {
                continue;
            }
            if (convert(BigDecimal.ONE, range.unit(), unit).isPresent()) {
                fitting.add(range.values().map(bound -> range.unit().equals(unit) ? bound : convert(bound, range.unit(), unit).orElseThrow()));
            }
            if (sameUnit.isEmpty() && (sex.isPresent() || range.sex().isEmpty())) {
                break;
            }
        }
        return fitting.stream().reduce(LabTest::span);
    }

    private static Interval span(Interval a, Interval b) {
        return new Interval(a.low().flatMap(x -> b.low().map(x::min)), a.lowOpen() && b.lowOpen(), a.high().flatMap(x -> b.high().map(x::max)),
                a.highOpen() && b.highOpen());
    }

    /** One of {@code from} is {@code factor} of {@code to}. */
    record Conversion(Unit from, BigDecimal factor, Unit to) {

        Optional<BigDecimal> apply(BigDecimal value, Unit given, Unit wanted) {
            Units units = Units.standard();
            if (given.isComparableTo(from)) {
                return units.convert(value, given, from).flatMap(v -> units.convert(v.multiply(factor), to, wanted));
            }
            return units.convert(value, given, to)
                    .flatMap(v -> units.convert(v.divide(factor, MathContext.DECIMAL128), from, wanted));
        }
    }
}
