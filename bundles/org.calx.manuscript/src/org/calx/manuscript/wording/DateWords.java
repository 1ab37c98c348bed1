// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.time.format.TextStyle;
import java.util.Locale;

import org.calx.manuscript.english.Numbers;
import org.calx.model.AgeDate;
import org.calx.model.CalendarDate;
import org.calx.model.CountedDate;
import org.calx.model.Direction;
import org.calx.model.FuzzyDate;
import org.calx.model.Landmark;
import org.calx.model.LandmarkDate;
import org.calx.model.OffsetDate;
import org.calx.model.Qualifier;
import org.calx.model.RangeDate;
import org.calx.model.time.CalendarInterval;

/** Fuzzy dates in words, as exact as the record and no more. */
public final class DateWords {

    private DateWords() {
    }

    /** {@return the date as a name, for tables and after a preposition of the author's: 2 November 2024, about 2008; empty for none} */
    public static String label(FuzzyDate date) {
        return switch (date) {
            case null -> "";
            case CalendarDate calendar -> bound(calendar.getQualifier()) + calendar(calendar.getValue());
            case AgeDate age -> bound(age.getQualifier()) + "age " + DurationWords.figures(age.getAge());
            case OffsetDate offset -> offset(offset, DurationWords.figures(offset.getOffset()));
            case LandmarkDate landmark -> landmark(landmark.getLandmark());
            case CountedDate counted -> bound(counted.getQualifier()) + counted(counted) + CountedWords.origin(counted);
            case RangeDate range -> "between " + label(range.getEarliest()) + " and " + label(range.getLatest());
            default -> "";
        };
    }

    /** {@return the date with its preposition: on 2 November 2024, in about 2008, three months after curettage; empty for none} */
    public static String when(FuzzyDate date) {
        return switch (date) {
            case null -> "";
            case CalendarDate calendar -> (placed(calendar.getQualifier()) ? preposition(calendar) : "") + label(calendar);
            case AgeDate age -> age.getQualifier() == Qualifier.EXACT || age.getQualifier() == Qualifier.ABOUT
                    ? "at " + bound(age.getQualifier()) + age(age)
                    : bound(age.getQualifier()) + age(age);
            case OffsetDate offset -> offset(offset, DurationWords.prose(offset.getOffset()));
            case LandmarkDate landmark -> "at " + landmark(landmark.getLandmark());
            case CountedDate counted -> (placed(counted.getQualifier()) ? "day".equals(counted.getUnit()) ? "on " : "in " : "")
                    + bound(counted.getQualifier()) + counted(counted) + CountedWords.named(counted);
            case RangeDate range -> "between " + point(range.getEarliest()) + " and " + point(range.getLatest());
            default -> "";
        };
    }

    /** {@return the date as the latest moment of something: by 2 November 2024, three months after curettage} */
    public static String by(FuzzyDate date) {
        return when(date).replaceFirst("^(?:on|in) ", "by ");
    }

    /** {@return the date behind since or from: 2 November 2024, the age of 36 years, two weeks before presentation} */
    public static String point(FuzzyDate date) {
        return switch (date) {
            case AgeDate age -> bound(age.getQualifier()) + "the age of " + DurationWords.figures(age.getAge());
            case OffsetDate offset -> offset(offset, DurationWords.prose(offset.getOffset()));
            case RangeDate range -> when(range);
            case null, default -> label(date);
        };
    }

    /** {@return a year, month or day in words; as typed when it is no date} */
    public static String calendar(String value) {
        if (value == null) {
            return "";
        }
        return CalendarInterval.parse(value).map(days -> {
            String year = Integer.toString(days.first().getYear());
            if (value.length() == 4) {
                return year;
            }
            String month = days.first().getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + year;
            return value.length() == 7 ? month : days.first().getDayOfMonth() + Numbers.NBSP + month;
        }).orElse(value);
    }

    private static String preposition(CalendarDate date) {
        return date.getValue() != null && date.getValue().length() == 10 && date.getQualifier() == Qualifier.EXACT ? "on " : "in ";
    }

    private static boolean placed(Qualifier qualifier) {
        return qualifier == Qualifier.EXACT || qualifier == Qualifier.ABOUT;
    }

    private static String bound(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "no earlier than ";
            case AT_MOST -> "no later than ";
            case BEFORE, LESS_THAN -> "before ";
            case AFTER, MORE_THAN -> "after ";
        };
    }

    private static String age(AgeDate date) {
        return DurationWords.figures(date.getAge()) + " of age";
    }

    private static String offset(OffsetDate date, String length) {
        String anchor = date.getAnchor() == null ? landmark(date.getLandmark()) : AnchorWords.event(date.getAnchor());
        return (length.isEmpty() ? "" : length + " ") + (date.getDirection() == Direction.AFTER ? "after " : "before ") + anchor;
    }

    private static String counted(CountedDate date) {
        return date.getUnit() + Numbers.NBSP + date.getNumber();
    }

    private static String landmark(Landmark landmark) {
        return switch (landmark) {
            case PRESENTATION -> "presentation";
            case BIRTH -> "birth";
            case NONE -> "an event that is not recorded";
        };
    }
}
