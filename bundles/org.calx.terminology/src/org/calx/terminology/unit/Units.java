// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;

/** Reads units as people type them and converts between them. Immutable to its users and safe for use by several threads. */
public final class Units {

    /** Precise enough that a chain of factors can be rounded to a clean number afterwards. */
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final MathContext RESULT = new MathContext(12, RoundingMode.HALF_EVEN);

    /** The other way to write a quotient: mmol·L⁻¹, mmol.L-1. */
    private static final Pattern POWER_OF_MINUS_ONE = Pattern.compile("[.\u00b7 ]?([\\p{L}\u00b5]+)(?:-1|\u207b\u00b9|\\^-1)");

    private static final Units STANDARD = new Units(Terminology.standard());

    private final Terminology terminology;
    private final ConcurrentMap<String, Optional<Unit>> parsed = new ConcurrentHashMap<>();

    /** Units of that terminology's vocabulary {@link Vocabulary#UNIT}. */
    public Units(Terminology terminology) {
        this.terminology = terminology;
    }

    /** The units that come with Calx. */
    public static Units standard() {
        return STANDARD;
    }

    /**
     * The unit that was typed, in whatever common spelling: {@code mm/hr}, {@code μmol/l}, {@code 10^9/L}, {@code mg per day}. A quotient of
     * known units that is not in the vocabulary is composed from them.
     */
    public Optional<Unit> parse(String typed) {
        Optional<Unit> known = parsed.get(typed);
        if (known == null) {
            known = read(typed);
            // What is not a unit is not remembered: an editor asks for many half-typed texts.
            known.ifPresent(unit -> parsed.putIfAbsent(typed, Optional.of(unit)));
        }
        return known;
    }

    /** The value in another unit, without trailing zeros; empty if the two measure different things. */
    public Optional<BigDecimal> convert(BigDecimal value, Unit from, Unit to) {
        if (!from.isComparableTo(to)) {
            return Optional.empty();
        }
        return Optional.of(round(value.multiply(from.factor(), EXACT).divide(to.factor(), EXACT)));
    }

    /** A computed value rounded to twelve digits, more than any measurement has, so that no conversion shows its remainder. */
    public static BigDecimal round(BigDecimal value) {
        BigDecimal rounded = value.round(RESULT).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private Optional<Unit> read(String typed) {
        Optional<Term> term = terminology.find(Vocabulary.UNIT, typed);
        if (term.isPresent()) {
            return of(term.get());
        }
        String quotient = POWER_OF_MINUS_ONE.matcher(typed.replace(" per ", "/")).replaceAll("/$1");
        if (quotient.indexOf('/') <= 0) {
            return Optional.empty();
        }
        StringBuilder code = new StringBuilder();
        for (String part : quotient.split("/", -1)) {
            Optional<Term> known = terminology.find(Vocabulary.UNIT, part);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            code.append(code.isEmpty() ? "" : "/").append(known.get().id());
        }
        Optional<Term> listed = terminology.find(Vocabulary.UNIT, code.toString());
        return listed.isPresent() ? of(listed.get()) : quotient(code.toString(), "");
    }

    private Optional<Unit> of(Term term) {
        if (term.attribute("dimension").isEmpty()) {
            return quotient(term.id(), term.label());
        }
        return Optional.of(new Unit(term.id(), term.label(), term.attribute("plural").orElse(term.label()),
                term.attribute("dimension").get(), new BigDecimal(term.attribute("factor").orElse("1")),
                !"no".equals(term.attribute("printed").orElse(""))));
    }

    private Optional<Unit> quotient(String code, String label) {
        StringBuilder composed = new StringBuilder();
        StringBuilder dimension = new StringBuilder();
        BigDecimal factor = null;
        for (String part : code.split("/", -1)) {
            Optional<Unit> unit = terminology.find(Vocabulary.UNIT, part).filter(t -> t.attribute("dimension").isPresent()).flatMap(this::of);
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            composed.append(factor == null ? "" : "/").append(unit.get().label());
            dimension.append(factor == null ? "" : "/").append(unit.get().dimension());
            factor = factor == null ? unit.get().factor() : factor.divide(unit.get().factor(), EXACT);
        }
        String printed = label.isEmpty() ? composed.toString() : label;
        return Optional.of(new Unit(code, printed, printed, dimension.toString(), factor, true));
    }
}
