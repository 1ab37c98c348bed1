// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.narrative;

import java.util.List;
import java.math.BigDecimal;
import org.calx.model.Duration;
import org.calx.model.Figure;
import org.calx.model.FuzzyDate;
import org.calx.model.LabResult;
import org.calx.model.Lesion;
import org.calx.model.Patient;
import org.calx.model.Quantity;
import org.calx.model.Size;
import org.calx.model.Treatment;
import org.calx.model.time.Span;

/** What an embedded value stands for. Sealed: a composer that cannot word a kind does not compile. */
public sealed interface CaseValue {

    /** The site of a lesion: <code>{L1}</code>. */
    record LesionSite(Lesion lesion) implements CaseValue {
    }

    /** One recorded size of a lesion: <code>{L1.size}</code> (the last), <code>{L1.size.first}</code>. */
    record LesionSize(Size size) implements CaseValue {
    }

    /** How many lesions are recorded: <code>{lesions}</code>. */
    record LesionCount(int lesions) implements CaseValue {
    }

    /** The topics the source says nothing about: <code>{unreported}</code>. */
    record Topics(List<String> topics) implements CaseValue {
    }

    /** A numbered figure: <code>{F1}</code>. */
    record NumberedFigure(Figure figure) implements CaseValue {
    }

    /** The name of a drug: <code>{T1}</code>. */
    record Drug(Treatment treatment) implements CaseValue {
    }

    /** The dose of a treatment, which has one: <code>{T1.dose}</code>. */
    record DrugDose(Treatment treatment) implements CaseValue {
    }

    /** The patient's age at presentation: <code>{patient.age}</code>. */
    record PatientAge(Duration age) implements CaseValue {
    }

    /** The patient's sex: <code>{patient.sex}</code>. */
    record PatientSex(Patient patient) implements CaseValue {
    }

    /** A date: <code>{L1.noticed}</code>. */
    record When(FuzzyDate date) implements CaseValue {
    }

    /** A length of time: <code>{T1.lasting}</code>, <code>{patient.gestation}</code>. */
    record Length(Duration length) implements CaseValue {
    }

    /** A measured value: <code>{O1.baseline}</code>, <code>{patient.birthWeight}</code>. */
    record Amount(Quantity quantity) implements CaseValue {
    }

    /** A count or a total: <code>{L1.count}</code>, <code>{D1.score}</code>. */
    record Number(BigDecimal number) implements CaseValue {
    }

    /** A result of a laboratory: <code>{B1.calcium}</code>. */
    record Result(LabResult result) implements CaseValue {
    }

    /** The time between two dates: <code>{L1.noticed - D1.diagnosed}</code>; may be open to one side. */
    record Interval(Span span) implements CaseValue {
    }

    /**
     * How far two measured values are apart: <code>{L1.size.last - L1.size.first}</code>, <code>{O1.change}</code>.
     *
     * @param amount without its sign
     * @param unit   as typed; null for points of a scale and for plain numbers
     * @param points whether these are points of a scale
     */
    record Difference(BigDecimal amount, String unit, boolean points) implements CaseValue {
    }

    /** A change in relation to the first value: <code>{L1.size.percent}</code>; without its sign. */
    record Percent(BigDecimal percent) implements CaseValue {
    }
}
