// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.drug;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.calx.terminology.unit.Interval;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;

/**
 * A drug or class of drugs with what the checks of a treatment need. Immutable. All limits are standard knowledge from labels and the
 * calcinosis literature: good for warnings, not for advice.
 */
public final class Drug {

    /** By the id of their terms; their doses are read once. */
    private static final Map<String, Drug> KNOWN = new ConcurrentHashMap<>();

    private final Term term;
    private final List<DoseRange> doses;

    private Drug(Term term) {
        this.term = term;
        this.doses = term.values("dose").stream().map(this::dose).toList();
    }

    /**
     * The drug a term of the vocabulary {@link Vocabulary#DRUG} describes.
     *
     * @throws IllegalArgumentException if the term is not a drug
     * @throws IllegalStateException    if an attribute of the term is malformed
     */
    public static Drug of(Term term) {
        if (term.vocabulary() != Vocabulary.DRUG) {
            throw new IllegalArgumentException(term.id() + " is not a drug");
        }
        Drug known = KNOWN.get(term.id());
        if (known == null || known.term != term) {
            known = new Drug(term);
            KNOWN.put(term.id(), known);
        }
        return known;
    }

    /** The drug with that name in the vocabularies that come with Calx. */
    public static Optional<Drug> find(String name) {
        return Terminology.standard().find(Vocabulary.DRUG, name).map(Drug::of);
    }

    /** The vocabulary's entry: label, ATC code, further attributes. */
    public Term term() {
        return term;
    }

    /** Whether this is a class of drugs, named where a paper does not say which. */
    public boolean isDrugClass() {
        return "class".equals(term.attribute("kind").orElse(""));
    }

    /** Pharmacological group, for example {@code bisphosphonate}, {@code anti-tnf}, {@code jak-inhibitor}. */
    public String group() {
        return term.attribute("group").orElse("");
    }

    /** Usual routes as ids of the vocabulary {@code ROUTE}. */
    public List<String> routes() {
        return term.values("routes");
    }

    /** Customary doses; empty if there is no plain range. */
    public List<DoseRange> doses() {
        return doses;
    }

    /** Clearance in mL/min (or eGFR in mL/min/1.73 m²) below which the label warns. */
    public Optional<BigDecimal> renalLimit() {
        return term.attribute("renalLimit").map(BigDecimal::new);
    }

    /** Whether hepatitis B has to be excluded before the first dose. */
    public boolean needsHepatitisBScreening() {
        return term.flag("hbvScreening");
    }

    /** Whether tuberculosis has to be excluded before the first dose. */
    public boolean needsTuberculosisScreening() {
        return term.flag("tbScreening");
    }

    /** Whether pregnancy is a contraindication. */
    public boolean isTeratogenic() {
        return term.flag("teratogenic");
    }

    /** Whether the drug is given weekly and a daily dose would be a dangerous error. */
    public boolean isWeekly() {
        return term.flag("weekly");
    }

    /** Whether the label warns of giving the two drugs together; the warning may be recorded with either. */
    public boolean interactsWith(Drug other) {
        return warnsOf(other) || other.warnsOf(this);
    }

    /**
     * Compares a written dose with the customary ones.
     *
     * @param route id of the route; empty text if none is written
     */
    public DoseCheck check(BigDecimal value, Unit unit, String route) {
        boolean below = false;
        boolean above = false;
        List<DoseRange> comparable = new ArrayList<>();
        for (DoseRange range : doses) {
            Optional<BigDecimal> converted = Units.standard().convert(value, unit, range.unit());
            if (converted.isEmpty() || !route.isEmpty() && !range.route().isEmpty() && !route.equals(range.route())) {
                continue;
            }
            if (range.values().contains(converted.get())) {
                return DoseCheck.WITHIN;
            }
            comparable.add(range);
            below |= range.values().isBelow(converted.get());
            above |= range.values().isAbove(converted.get());
        }
        if (comparable.isEmpty()) {
            return DoseCheck.NOT_COMPARABLE;
        }
        return below && above ? DoseCheck.BETWEEN : below ? DoseCheck.BELOW : DoseCheck.ABOVE;
    }

    private boolean warnsOf(Drug other) {
        List<String> named = term.values("interactions");
        return named.contains(other.term.id()) || named.contains(other.group());
    }

    private DoseRange dose(String text) {
        int colon = text.indexOf(':');
        String amount = text.substring(colon + 1).strip();
        int space = amount.indexOf(' ');
        Optional<Unit> unit = space < 0 ? Optional.empty() : Units.standard().parse(amount.substring(space + 1));
        if (unit.isEmpty()) {
            throw new IllegalStateException(term.vocabulary().fileName() + ": the dose '" + text + "' of '" + term.id() + "' is malformed");
        }
        return new DoseRange(colon < 0 ? "" : text.substring(0, colon), Interval.parse(amount.substring(0, space)), unit.get());
    }
}
