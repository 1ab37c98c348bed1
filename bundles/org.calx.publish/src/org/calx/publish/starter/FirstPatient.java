// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.starter;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * The patient.
 *
 * @param sex  the sex
 * @param age  the age; empty when unknown
 * @param unit what the age is counted in
 */
public record FirstPatient(Sex sex, OptionalInt age, AgeUnit unit) {

    /** Nothing is known. */
    public static final FirstPatient UNKNOWN = new FirstPatient(Sex.NOT_REPORTED, OptionalInt.empty(), AgeUnit.YEARS);

    /** The oldest age that may be told; few people live longer, so that a higher one may identify the patient. */
    public static final int OLDEST_TOLD = 89;

    /** As the case says it. */
    public enum Sex {
        /** A woman or girl. */
        FEMALE,
        /** A man or boy. */
        MALE,
        /** Neither. */
        INTERSEX,
        /** The record does not say. */
        NOT_REPORTED;

        /** {@return as it is written} */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Newborns are not counted in years. */
    public enum AgeUnit {
        /** Years. */
        YEARS(120),
        /** Months. */
        MONTHS(36),
        /** Weeks. */
        WEEKS(104),
        /** Days. */
        DAYS(365);

        private final int most;

        AgeUnit(int most) {
            this.most = most;
        }

        /** {@return the highest age told in this unit} */
        public int most() {
            return most;
        }

        /** {@return as it is written} */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return whether the age is written as "> 89 years"} */
    public boolean isTooOldToTell() {
        return unit == AgeUnit.YEARS && age.isPresent() && age.getAsInt() > OLDEST_TOLD;
    }

    /** {@return whether something is known} */
    boolean isKnown() {
        return sex != Sex.NOT_REPORTED || age.isPresent();
    }

    /** {@return the age as it is written, such as ", aged 62 years"; empty when unknown} */
    String ageWords() {
        return age.isEmpty() ? "" : ", aged " + (isTooOldToTell() ? "> " + OLDEST_TOLD : String.valueOf(age.getAsInt())) + " "
                + (age.getAsInt() == 1 ? unit.words().replaceFirst("s$", "") : unit.words());
    }
}
