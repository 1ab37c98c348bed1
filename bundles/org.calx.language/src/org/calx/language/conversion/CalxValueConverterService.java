// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.conversion;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.calx.model.Assessor;
import org.calx.model.Comparator;
import org.calx.model.ConsentForm;
import org.calx.model.Direction;
import org.calx.model.FindingState;
import org.calx.model.Landmark;
import org.calx.model.Laterality;
import org.calx.model.Qualifier;
import org.calx.model.ResultState;
import org.calx.model.Section;
import org.calx.model.Sex;
import org.calx.model.Vital;
import org.calx.model.time.CalendarInterval;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;

/**
 * The values of the language's words; one method for each rule of the grammar that yields a value. Method names are
 * those of the rules.
 */
@Singleton
public class CalxValueConverterService extends JournalValues {

    private static final Pattern PLAIN = Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\u00B5][\\p{IsLatin}\\p{IsGreek}\u00B50-9_'\u2019 -]*");

    private static final Pattern MONTH_YEAR = Pattern.compile("(0[1-9]|1[0-2])\\.([0-9]{4})");

    private static final Pattern NUMBER = Pattern.compile("-? ?[0-9]+(\\.[0-9]+)?");

    private static final Pattern GRADE = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private final IValueConverter<String> quoted = new QuotedConverter();
    private final IValueConverter<String> words = new WordsConverter(quoted, this::isPlain);
    private final IValueConverter<String> bare = new WordsConverter(quoted, value -> true);

    @Inject
    private IGrammarAccess grammar;
    private java.util.Set<String> keywords;

    private boolean isPlain(String value) {
        if (keywords == null) {
            keywords = java.util.Set.copyOf(GrammarUtil.getAllKeywords(grammar.getGrammar()));
        }
        return PLAIN.matcher(value).matches()
                && java.util.Arrays.stream(value.split(" ")).noneMatch(word -> word.isEmpty() || keywords.contains(word));
    }

    @ValueConverter(rule = "STRING")
    public IValueConverter<String> STRING() {
        return quoted;
    }

    @ValueConverter(rule = "TEXT")
    public IValueConverter<String> TEXT() {
        return new TextConverter();
    }

    @ValueConverter(rule = "CITATION")
    public IValueConverter<String> CITATION() {
        return new SimpleConverter<>(CalxValueConverterService::key, key -> "[@" + key + "]");
    }

    @ValueConverter(rule = "Decimal")
    public IValueConverter<BigDecimal> Decimal() {
        return new SimpleConverter<>(CalxValueConverterService::number, BigDecimal::toPlainString);
    }

    @ValueConverter(rule = "CalendarValue")
    public IValueConverter<String> CalendarValue() {
        return new SimpleConverter<>(CalxValueConverterService::date, date -> date);
    }

    @ValueConverter(rule = "Titre")
    public IValueConverter<String> Titre() {
        return new SimpleConverter<>(words -> words.replace(" ", ""), titre -> titre);
    }

    @ValueConverter(rule = "Handedness")
    public IValueConverter<Laterality> Handedness() {
        return new EnumConverter<>(new Laterality[0],
                Map.of("left-handed", Laterality.LEFT, "right-handed", Laterality.RIGHT));
    }

    @ValueConverter(rule = "Term")
    public IValueConverter<String> Term() {
        return words;
    }

    @ValueConverter(rule = "AnyTerm")
    public IValueConverter<String> AnyTerm() {
        return words;
    }

    @ValueConverter(rule = "Indication")
    public IValueConverter<String> Indication() {
        return words;
    }

    @ValueConverter(rule = "TermOrCalcinosis")
    public IValueConverter<String> TermOrCalcinosis() {
        return words;
    }

    @ValueConverter(rule = "FindingName")
    public IValueConverter<String> FindingName() {
        return bare;
    }

    @ValueConverter(rule = "ScreeningName")
    public IValueConverter<String> ScreeningName() {
        return words;
    }

    @ValueConverter(rule = "Origin")
    public IValueConverter<String> Origin() {
        return words;
    }

    @ValueConverter(rule = "DrawingName")
    public IValueConverter<String> DrawingName() {
        return bare;
    }

    @ValueConverter(rule = "FollowedName")
    public IValueConverter<String> FollowedName() {
        return words;
    }

    @ValueConverter(rule = "TestName")
    public IValueConverter<String> TestName() {
        return words;
    }

    @ValueConverter(rule = "Grade")
    public IValueConverter<String> Grade() {
        return new WordsConverter(quoted, value -> GRADE.matcher(value).matches() || isPlain(value));
    }

    @ValueConverter(rule = "Level")
    public IValueConverter<String> Level() {
        return bare;
    }

    @ValueConverter(rule = "Measure")
    public IValueConverter<String> Measure() {
        return words;
    }

    @ValueConverter(rule = "StopReason")
    public IValueConverter<String> StopReason() {
        return words;
    }

    @ValueConverter(rule = "Action")
    public IValueConverter<String> Action() {
        return words;
    }

    @ValueConverter(rule = "Topic")
    public IValueConverter<String> Topic() {
        return words;
    }

    @ValueConverter(rule = "TermKind")
    public IValueConverter<String> TermKind() {
        return bare;
    }

    @ValueConverter(rule = "SingleTerm")
    public IValueConverter<String> SingleTerm() {
        return words;
    }

    @ValueConverter(rule = "Words")
    public IValueConverter<String> Words() {
        return bare;
    }

    @ValueConverter(rule = "Schedule")
    public IValueConverter<String> Schedule() {
        return bare;
    }

    @ValueConverter(rule = "Visits")
    public IValueConverter<String> Visits() {
        return bare;
    }

    @ValueConverter(rule = "Route")
    public IValueConverter<String> Route() {
        return bare;
    }

    @ValueConverter(rule = "CaseName")
    public IValueConverter<String> CaseName() {
        return bare;
    }

    @ValueConverter(rule = "SexName")
    public IValueConverter<Sex> SexName() {
        return new EnumConverter<>(Sex.values(), Map.of());
    }

    @ValueConverter(rule = "FindingStateName")
    public IValueConverter<FindingState> FindingStateName() {
        return new EnumConverter<>(FindingState.values(), Map.of());
    }

    @ValueConverter(rule = "QualifierName")
    public IValueConverter<Qualifier> QualifierName() {
        return new EnumConverter<>(Qualifier.values(), Map.of());
    }

    @ValueConverter(rule = "LengthQualifier")
    public IValueConverter<Qualifier> LengthQualifier() {
        return new EnumConverter<>(Qualifier.values(), Map.of("<", Qualifier.LESS_THAN, "<=", Qualifier.AT_MOST, ">", Qualifier.MORE_THAN,
                ">=", Qualifier.AT_LEAST));
    }

    @ValueConverter(rule = "CountedUnit")
    public IValueConverter<String> CountedUnit() {
        return bare;
    }

    @ValueConverter(rule = "Count")
    public IValueConverter<Integer> Count() {
        return new SimpleConverter<>(CalxValueConverterService::count, String::valueOf);
    }

    @ValueConverter(rule = "LifeName")
    public IValueConverter<Landmark> LifeName() {
        return new EnumConverter<>(new Landmark[0], Map.of("life", Landmark.BIRTH));
    }

    @ValueConverter(rule = "DirectionName")
    public IValueConverter<Direction> DirectionName() {
        return new EnumConverter<>(Direction.values(), Map.of());
    }

    @ValueConverter(rule = "LandmarkName")
    public IValueConverter<Landmark> LandmarkName() {
        return new EnumConverter<>(Landmark.values(), Map.of());
    }

    @ValueConverter(rule = "ComparatorName")
    public IValueConverter<Comparator> ComparatorName() {
        return new EnumConverter<>(Comparator.values(), Map.of());
    }

    @ValueConverter(rule = "AssessorName")
    public IValueConverter<Assessor> AssessorName() {
        return new EnumConverter<>(Assessor.values(), Map.of());
    }

    @ValueConverter(rule = "VitalName")
    public IValueConverter<Vital> VitalName() {
        return new EnumConverter<>(Vital.values(), Map.of());
    }

    @ValueConverter(rule = "SectionName")
    public IValueConverter<Section> SectionName() {
        return new EnumConverter<>(Section.values(), Map.of());
    }

    @ValueConverter(rule = "ConsentFormName")
    public IValueConverter<ConsentForm> ConsentFormName() {
        return new EnumConverter<>(ConsentForm.values(), Map.of());
    }

    @ValueConverter(rule = "LateralityName")
    public IValueConverter<Laterality> LateralityName() {
        return new EnumConverter<>(Laterality.values(), Map.of());
    }

    @ValueConverter(rule = "ResultStateName")
    public IValueConverter<ResultState> ResultStateName() {
        return new EnumConverter<>(ResultState.values(), Map.of());
    }

    @ValueConverter(rule = "NotFulfilled")
    public IValueConverter<Boolean> NotFulfilled() {
        return new SimpleConverter<>(words -> true, value -> "not fulfilled");
    }

    @ValueConverter(rule = "NoAdverseEvents")
    public IValueConverter<Boolean> NoAdverseEvents() {
        return new SimpleConverter<>(words -> true, value -> "no adverse events");
    }

    @ValueConverter(rule = "NotReported")
    public IValueConverter<Boolean> NotReported() {
        return new SimpleConverter<>(words -> true, value -> "not reported");
    }

    @ValueConverter(rule = "LostToFollowUp")
    public IValueConverter<Boolean> LostToFollowUp() {
        return new SimpleConverter<>(words -> true, value -> "lost");
    }

    private static BigDecimal number(String words) {
        if (!NUMBER.matcher(words).matches()) { // no value then, not even an empty one in a list of numbers
            throw new IllegalArgumentException("this is no number");
        }
        return new BigDecimal(words.replace(" ", ""));
    }

    private static int count(String words) {
        try {
            return Integer.parseInt(words);
        } catch (NumberFormatException notWhole) {
            throw new IllegalArgumentException("'" + words + "' is not the number of a day, week or month; write a whole number, as in 'day 14'",
                    notWhole);
        }
    }

    private static String key(String citation) {
        if (!citation.endsWith("]")) {
            throw new IllegalArgumentException("the closing bracket of this citation is missing");
        }
        return citation.substring(2, citation.length() - 1).strip();
    }

    private static String date(String text) {
        if (CalendarInterval.parse(text).isEmpty()) {
            Matcher month = MONTH_YEAR.matcher(text);
            throw new IllegalArgumentException("'" + text + "' is not a date; write "
                    + (month.matches() ? month.group(2) + "-" + month.group(1) : "a year, a month or a day: 2018, 2018-08 or 2018-08-23"));
        }
        return text;
    }
}
