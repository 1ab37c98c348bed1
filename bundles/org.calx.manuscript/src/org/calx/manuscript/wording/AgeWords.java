// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.math.BigDecimal;
import java.util.Optional;

import org.calx.manuscript.english.Nouns;
import org.calx.manuscript.english.Numbers;
import org.calx.model.AgeDate;
import org.calx.model.Duration;
import org.calx.model.Qualifier;
import org.calx.model.time.TimeUnit;

/**
 * Ages in words. Under a policy of bands an adult is told by decade or the band's ends, a child by the age classes of ICH E11, the older
 * children once more divided at the beginning of school.
 */
final class AgeWords {

    private static final int GREAT = 90;
    private static final int ADULT = 18;
    private static final int TEENS_END = 20;
    private static final int DECADE = 10;

    /**
     * An age class of childhood.
     *
     * @param below     the first day that no longer belongs to it
     * @param adjective what stands before girl or boy
     * @param years     in figures
     * @param time      as a time of life
     */
    private enum Stage {
        NEWBORN(28, "newborn", "less than 28" + Numbers.NBSP + "days", "the newborn period"),
        INFANT(2 * 365.25, "infant", "less than 2" + Numbers.NBSP + "years", "infancy"),
        PRESCHOOL(6 * 365.25, "preschool-aged", "2 to 5" + Numbers.NBSP + "years", "preschool age"),
        SCHOOL(12 * 365.25, "school-aged", "6 to 11" + Numbers.NBSP + "years", "school age"),
        ADOLESCENT(ADULT * 365.25, "adolescent", "12 to 17" + Numbers.NBSP + "years", "adolescence");

        private final double below;
        private final String adjective;
        private final String years;
        private final String time;

        Stage(double below, String adjective, String years, String time) {
            this.below = below;
            this.adjective = adjective;
            this.years = years;
            this.time = time;
        }
    }

    private final TimePolicy policy;
    private final Person person;

    AgeWords(TimePolicy policy, Person person) {
        this.policy = policy;
        this.person = person;
    }

    /** {@return whether an age is told less exactly than it is recorded; one recorded as approximate is inexact enough} */
    boolean isBanded(Duration age) {
        if (age == null || age.getAmount() == null || TimeUnit.parse(age.getUnit()).isEmpty()) {
            return false;
        }
        return isGreat(age) || policy.ageBand() > 0 && age.getQualifier() == Qualifier.EXACT && age.getUpTo() == null;
    }

    String figures(Duration age) {
        if (!isBanded(age)) {
            return DurationWords.figures(age);
        }
        if (isGreat(age)) {
            return GREAT + Numbers.NBSP + "years or older";
        }
        return stage(age).map(stage -> stage.years).orElseGet(() -> low(age) + " to " + high(age) + Numbers.NBSP + "years");
    }

    String introduced(Duration age, String adjectives) {
        if (!isBanded(age)) {
            return person.introduced(age, adjectives);
        }
        String phrase = adjectives.isEmpty() ? person.noun() : adjectives + " " + person.noun();
        Optional<Stage> stage = isGreat(age) ? Optional.empty() : stage(age);
        if (stage.isPresent()) {
            return Nouns.withArticle(stage.get().adjective + " " + phrase);
        }
        return Nouns.withArticle(phrase) + (isGreat(age) || !isDecade(age) ? " aged " + figures(age) : " in " + decade(age));
    }

    String label(AgeDate date) {
        return isBanded(date.getAge()) && isPoint(date) ? isGreat(date.getAge()) || stage(date.getAge()).isEmpty() ? "age " + figures(date.getAge())
                : stage(date.getAge()).get().time.replaceFirst("^the ", "") : bounded(date).map(bound -> bound.replace("the age of", "age"))
                .orElseGet(() -> DateWords.label(date));
    }

    String when(AgeDate date) {
        if (isBanded(date.getAge()) && isPoint(date)) {
            String point = point(date);
            return (point.startsWith("the age") || point.endsWith(" age") ? "at " : "in ") + point;
        }
        return bounded(date).orElseGet(() -> DateWords.when(date));
    }

    String point(AgeDate date) {
        if (isBanded(date.getAge()) && isPoint(date)) {
            return isGreat(date.getAge()) || stage(date.getAge()).isEmpty() && !isDecade(date.getAge()) ? "the age of " + figures(date.getAge())
                    : stage(date.getAge()).map(stage -> stage.time).orElseGet(() -> decade(date.getAge()));
        }
        return bounded(date).orElseGet(() -> DateWords.point(date));
    }

    private static boolean isPoint(AgeDate date) {
        return date.getQualifier() == Qualifier.EXACT || date.getQualifier() == Qualifier.ABOUT;
    }

    /** An age that only bounds is widened to the end of its band on the side that keeps the statement true. */
    private Optional<String> bounded(AgeDate date) {
        if (!isBanded(date.getAge()) || isPoint(date) || isGreat(date.getAge()) || stage(date.getAge()).isPresent()) {
            return Optional.empty();
        }
        boolean upper = date.getQualifier() == Qualifier.BEFORE || date.getQualifier() == Qualifier.LESS_THAN || date.getQualifier() == Qualifier.AT_MOST;
        return Optional.of((upper ? "before the age of " + (high(date.getAge()) + 1) : "after the age of " + Math.max(low(date.getAge()) - 1, 0)) + Numbers.NBSP + "years");
    }

    /** {@return her 60s, the patient's late teens} */
    private String decade(Duration age) {
        int low = low(age);
        return person.possessive() + (low < TEENS_END ? " late teens" : " " + low + "s");
    }

    private boolean isDecade(Duration age) {
        return policy.ageBand() == DECADE && !person.possessive().startsWith("the ");
    }

    private boolean isGreat(Duration age) {
        return policy.hidesGreatAges() && years(age.getUpTo() == null ? age.getAmount() : age.getUpTo(), age) >= GREAT;
    }

    private static Optional<Stage> stage(Duration age) {
        double days = years(age.getAmount(), age) * 365.25;
        for (Stage stage : Stage.values()) {
            if (days < stage.below) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    private int low(Duration age) {
        int years = (int) years(age.getAmount(), age);
        return Math.max(years - years % policy.ageBand(), ADULT);
    }

    private int high(Duration age) {
        int years = (int) years(age.getAmount(), age);
        return years - years % policy.ageBand() + policy.ageBand() - 1;
    }

    private static double years(BigDecimal amount, Duration age) {
        return amount.doubleValue() * TimeUnit.parse(age.getUnit()).orElse(TimeUnit.YEAR).days() / TimeUnit.YEAR.days();
    }
}
