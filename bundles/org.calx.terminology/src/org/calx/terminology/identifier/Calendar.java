// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.Set;

/** The words of the calendar in English, German, French, Spanish and Italian. */
final class Calendar {

    /** Months that are no other word. */
    private static final Set<String> MONTHS = Set.of("january", "february", "april", "june", "july", "august", "september", "october", "november",
            "december", "januar", "jänner", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember", "janvier", "février", "avril", "juin",
            "juillet", "août", "septembre", "octobre", "novembre", "décembre", "enero", "febrero", "abril", "mayo", "junio", "julio", "agosto",
            "septiembre", "octubre", "noviembre", "diciembre", "gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre",
            "dicembre", "sept");
    /** Months that may be another word, so that they need a day, a year or a word of time beside them. */
    private static final Set<String> DOUBTFUL = Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "march", "mars",
            "marzo", "okt", "dez");
    private static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues",
            "wed", "thu", "thurs", "fri", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag");
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "winter", "fall", "easter", "christmas", "pentecost", "whitsun",
            "ramadan", "thanksgiving", "diwali", "michaelmas", "halloween", "frühjahr", "frühling", "sommer", "herbst", "ostern", "weihnachten", "pfingsten");
    private static final Set<String> FEASTS = Set.of("christmas day", "christmas eve", "new year", "boxing day", "good friday", "easter sunday",
            "easter monday", "independence day", "valentine s", "labour day", "bank holiday", "thanksgiving day", "ash wednesday", "palm sunday");
    private static final Set<String> ROMAN = Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Calendar() {
    }

    static boolean isMonth(Tokens text, int i) {
        return MONTHS.contains(text.lower(i)) && (Character.isUpperCase(text.first(i)) || isForeign(text, i));
    }

    /** Whether it is a month in a language that writes months small, beside a number. */
    private static boolean isForeign(Tokens text, int i) {
        return text.isNumber(i - 1) || text.isNumber(i + 1) || text.lower(i - 1).equals("de") || text.lower(i + 1).equals("de");
    }

    static boolean mayBeMonth(Tokens text, int i) {
        return DOUBTFUL.contains(text.lower(i)) && text.isWord(i) && Character.isUpperCase(text.first(i));
    }

    static boolean isWeekday(Tokens text, int i) {
        return WEEKDAYS.contains(text.lower(i)) && Character.isUpperCase(text.first(i));
    }

    static boolean isSeason(Tokens text, int i) {
        return SEASONS.contains(text.lower(i));
    }

    static boolean isFeast(Tokens text, int i) {
        return text.isCapitalised(i) && (FEASTS.contains(text.lower(i) + " " + text.lower(i + 1)) || text.lower(i).equals("new") && text.lower(i + 1).equals("year")
                && Set.of("s", "eve", "day").contains(text.lower(i + 3)));
    }

    static boolean isRoman(Tokens text, int i) {
        return text.isUpper(i) && ROMAN.contains(text.text(i));
    }

    static boolean isDay(Tokens text, int i) {
        int value = text.value(i);
        return text.length(i) <= 2 && value >= 1 && value <= LAST_DAY;
    }

    static boolean isMonthNumber(Tokens text, int i) {
        int value = text.value(i);
        return text.length(i) <= 2 && value >= 1 && value <= LAST_MONTH;
    }

    /** Whether it is a year of four digits in which a patient can have been seen. */
    static boolean isYear(Tokens text, int i) {
        int value = text.value(i);
        return text.length(i) == 4 && value >= FIRST_YEAR && value < LAST_YEAR;
    }

    static boolean isShortYear(Tokens text, int i) {
        return isYear(text, i) || text.isNumber(i) && text.length(i) == 2;
    }

    static boolean isOrdinalEnd(Tokens text, int i) {
        return ORDINAL_ENDS.contains(text.lower(i)) && text.isGlued(i);
    }
}
