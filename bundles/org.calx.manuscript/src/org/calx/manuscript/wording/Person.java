// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.math.BigDecimal;

import org.calx.manuscript.english.Nouns;
import org.calx.manuscript.english.Numbers;
import org.calx.model.Duration;
import org.calx.model.Patient;
import org.calx.model.Qualifier;
import org.calx.model.Sex;
import org.calx.model.time.TimeUnit;

/**
 * The words for the patient.
 *
 * @param noun       woman, man, girl, boy or patient
 * @param subject    she, he or the patient
 * @param possessive her, his or the patient's
 */
public record Person(String noun, String subject, String possessive) {

    private static final BigDecimal ADULT_YEARS = BigDecimal.valueOf(18);

    /** {@return the words for a patient; null stands for one of whom nothing is recorded} */
    public static Person of(Patient patient) {
        Sex sex = patient == null ? Sex.NOT_REPORTED : patient.getSex();
        boolean child = patient != null && isChild(patient.getAge());
        return switch (sex) {
            case FEMALE -> new Person(child ? "girl" : "woman", "she", "her");
            case MALE -> new Person(child ? "boy" : "man", "he", "his");
            case INTERSEX -> new Person("intersex patient", "the patient", "the patient’s");
            case NOT_REPORTED -> new Person("patient", "the patient", "the patient’s");
        };
    }

    private static boolean isChild(Duration age) {
        if (age == null || age.getAmount() == null) {
            return false;
        }
        return TimeUnit.parse(age.getUnit()).filter(unit -> unit != TimeUnit.YEAR || (age.getUpTo() == null ? age.getAmount() : age.getUpTo()).compareTo(ADULT_YEARS) < 0).isPresent();
    }

    /**
     * The patient with an article.
     *
     * @param age        the age; may be null
     * @param adjectives what stands between age and noun, may be empty
     * @return a 62-year-old right-handed woman, a woman aged about 60 years
     */
    public String introduced(Duration age, String adjectives) {
        String phrase = adjectives.isEmpty() ? noun : adjectives + " " + noun;
        if (age == null || age.getAmount() == null) {
            return Nouns.withArticle(phrase);
        }
        if (age.getQualifier() != Qualifier.EXACT || age.getUpTo() != null) {
            return Nouns.withArticle(phrase) + " aged " + DurationWords.figures(age);
        }
        return Nouns.withArticle(Numbers.figures(age.getAmount()) + "-" + DurationWords.unit(age.getUnit()) + "-old " + phrase);
    }
}
