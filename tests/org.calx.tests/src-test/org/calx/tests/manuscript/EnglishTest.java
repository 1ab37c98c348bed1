// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Nouns;
import org.calx.manuscript.english.Numbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists, numbers, articles and plurals as a British medical journal prints them. */
class EnglishTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "pain | pain", "pain/fever | pain and fever", "pain/fever/rash | pain, fever and rash",
            "pain/redness and warmth/fever | pain, redness and warmth, and fever", "falls/urinary and bowel incontinence | falls, and urinary and bowel incontinence",
            "a sore, open/pain/fever | a sore, open; pain; and fever", "a sore, open/pain | a sore, open, and pain" })
    void listsShowWhereTheirItemsEnd(String items, String expected) {
        assertThat(Lists.and(List.of(items.split("/")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "1, one", "9, nine", "10, 10", "0, no", "2.5, 2.5", "-3, −3", "3.0, three" })
    void countsAreWordsFromOneToNine(BigDecimal number, String expected) {
        if (number.signum() == 0) {
            assertThat(Numbers.inWords(0)).isEqualTo(expected);
        } else {
            assertThat(Numbers.inWords(number)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({ "lesion, a lesion", "ulcer, an ulcer", "8-year-old girl, an 8-year-old girl", "11-day-old boy, an 11-day-old boy",
            "18-year-old man, an 18-year-old man", "62-year-old woman, a 62-year-old woman", "80-year-old man, an 80-year-old man",
            "118 mL, a 118 mL", "MRI, an MRI", "uraemic mass, a uraemic mass", "unilateral mass, a unilateral mass", "unusual mass, an unusual mass",
            "hour, an hour", "European woman, a European woman", "the thumb, the thumb", "ultrasound, an ultrasound", "T-score, a T-score" })
    void articlesFollowTheSound(String phrase, String expected) {
        assertThat(Nouns.withArticle(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "lesion, lesions", "foot, feet", "distal phalanx, distal phalanges", "biopsy, biopsies", "day, days", "diagnosis, diagnoses",
            "tuft of the finger, tufts of the finger", "mass, masses", "axilla, axillae" })
    void pluralsAreThoseOfTheHead(String noun, String expected) {
        assertThat(Nouns.plural(noun)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "pain | Pain", "pH | pH", "mRSS | mRSS", "*staphylococci* | *Staphylococci*", "25-hydroxyvitamin D | 25-hydroxyvitamin D" })
    void sentencesStartWithACapital(String text, String expected) {
        assertThat(Letters.capitalised(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Retired nurse | retired nurse", "Hoffmann sign | Hoffmann sign", "Henoch–Schönlein purpura | Henoch–Schönlein purpura",
            "MRI of the hand | MRI of the hand", "Pain | pain" })
    void namesKeepTheirCapitalInASentence(String text, String expected) {
        assertThat(Letters.lowered(text)).isEqualTo(expected);
    }
}
