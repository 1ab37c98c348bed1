// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.narrative;

import java.math.BigDecimal;
import java.util.Optional;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.wording.DurationWords;
import org.calx.manuscript.wording.IntervalWords;
import org.calx.manuscript.wording.Person;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.SiteWords;
import org.calx.manuscript.wording.Terms;
import org.calx.manuscript.wording.Times;
import org.calx.model.Case;
import org.calx.model.LabResult;
import org.calx.model.ResultState;
import org.calx.model.narrative.CaseValue;
import org.calx.model.narrative.CaseValues;
import org.calx.terminology.Vocabulary;

/** Embedded values in words. */
public final class NarrativeValues {

    private NarrativeValues() {
    }

    /**
     * The words for an embedded value.
     *
     * @param subject    the case
     * @param expression the text between the braces
     * @return what is printed; for a figure its name as typed, because its number is known only in a manuscript; empty when the case has
     *         no such value
     */
    public static Optional<String> resolve(Case subject, String expression) {
        return CaseValues.find(subject, expression).flatMap(value -> words(value, Times.AS_RECORDED));
    }

    /** {@return the words for a value; empty when there are none} */
    static Optional<String> words(CaseValue value, Times times) {
        return switch (value) {
            case CaseValue.LesionSite site when site.lesion().getSite() == null -> Optional.empty();
            case CaseValue.LesionSite site -> Optional.of(SiteWords.bare(site.lesion().getSite()));
            case CaseValue.LesionSize size -> Optional.of(QuantityWords.of(size.size()));
            case CaseValue.LesionCount count -> Optional.of(Numbers.inWords(count.lesions()));
            case CaseValue.Topics topics -> Optional.of(Lists.and(topics.topics().stream()
                    .map(topic -> Terms.label(topic, Vocabulary.REPORTING_TOPIC)).toList()));
            case CaseValue.NumberedFigure figure -> Optional.ofNullable(figure.figure().getName());
            case CaseValue.Drug drug -> Optional.of(Terms.label(drug.treatment().getAgent(), Vocabulary.DRUG));
            case CaseValue.DrugDose dose -> Optional.of(QuantityWords.of(dose.treatment().getDose()));
            case CaseValue.PatientAge age -> Optional.of(times.age(age.age()));
            case CaseValue.PatientSex sex -> Optional.of(Person.of(sex.patient()).noun());
            case CaseValue.When when -> Optional.of(times.point(when.date()));
            case CaseValue.Length length -> Optional.of(DurationWords.prose(length.length()));
            case CaseValue.Amount amount -> Optional.of(QuantityWords.of(amount.quantity()));
            case CaseValue.Number number -> Optional.of(Numbers.inWords(number.number()));
            case CaseValue.Result result -> Optional.of(result(result.result()));
            case CaseValue.Interval interval -> Optional.of(IntervalWords.prose(interval.span()));
            case CaseValue.Difference difference when difference.points() -> Optional.of(Numbers.inWords(difference.amount()) + " point"
                    + (difference.amount().compareTo(BigDecimal.ONE) == 0 ? "" : "s"));
            case CaseValue.Difference difference -> Optional.of(
                    QuantityWords.withUnit(Numbers.figures(difference.amount()), difference.amount(), difference.unit()));
            case CaseValue.Percent percent -> Optional.of(Numbers.figures(percent.percent()) + "%");
        };
    }

    private static String result(LabResult result) {
        if (result.getValue() != null) {
            return QuantityWords.withUnit(QuantityWords.comparator(result.getComparator()) + Numbers.figures(result.getValue()), result.getValue(),
                    result.getUnit());
        }
        if (result.getTitre() != null) {
            return result.getTitre();
        }
        return result.getResult() == ResultState.UNSTATED ? "" : result.getResult().getLiteral();
    }
}
