// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.narrative;

import java.util.Optional;

import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.wording.DateWords;
import org.calx.manuscript.wording.DurationWords;
import org.calx.manuscript.wording.Person;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.SiteWords;
import org.calx.manuscript.wording.Terms;
import org.calx.model.Case;
import org.calx.model.narrative.CaseValue;
import org.calx.model.narrative.CaseValues;
import org.calx.model.time.CaseClock;
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
        return CaseValues.find(subject, expression).flatMap(value -> words(value, new CaseClock(subject)));
    }

    /** {@return the words for a value; empty when an interval cannot be told from the record} */
    static Optional<String> words(CaseValue value, CaseClock clock) {
        return switch (value) {
            case CaseValue.LesionSite site when site.lesion().getSite() == null -> Optional.empty();
            case CaseValue.LesionSite site -> Optional.of(SiteWords.bare(site.lesion().getSite()));
            case CaseValue.LesionSize size -> Optional.of(QuantityWords.of(size.size()));
            case CaseValue.LesionCount count -> Optional.of(Numbers.inWords(count.lesions()));
            case CaseValue.NumberedFigure figure -> Optional.ofNullable(figure.figure().getName());
            case CaseValue.Drug drug -> Optional.of(Terms.label(drug.treatment().getAgent(), Vocabulary.DRUG));
            case CaseValue.DrugDose dose -> Optional.of(QuantityWords.of(dose.treatment().getDose()));
            case CaseValue.PatientAge age -> Optional.of(DurationWords.figures(age.age()));
            case CaseValue.PatientSex sex -> Optional.of(Person.of(sex.patient()).noun());
            case CaseValue.When when -> Optional.of(DateWords.point(when.date()));
            case CaseValue.Interval interval -> clock.resolve(interval.to())
                    .flatMap(to -> clock.resolve(interval.from()).flatMap(to::since)).map(DurationWords::prose);
        };
    }
}
