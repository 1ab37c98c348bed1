// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.outline;

import org.calx.model.narrative.CaseValue;
import org.calx.model.time.Span;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Quotes embedded values in the words their author typed. The manuscript has words of its own for them. */
public final class ValueText {

    private ValueText() {
    }

    /** {@return such as {@code 15 mm on 2024-11-02}; empty when there are no words for it here} */
    public static String of(CaseValue value) {
        return switch (value) {
        case CaseValue.LesionSite site -> StatementText.heading(site.lesion());
        case CaseValue.LesionSize size -> words(size.size());
        case CaseValue.LesionCount count -> String.valueOf(count.lesions());
        case CaseValue.Topics topics -> String.join(", ", topics.topics());
        case CaseValue.NumberedFigure figure -> "figure " + StatementText.heading(figure.figure());
        case CaseValue.Drug drug -> drug.treatment().getAgent() == null ? "" : drug.treatment().getAgent();
        case CaseValue.DrugDose dose -> words(dose.treatment().getDose());
        case CaseValue.PatientAge age -> words(age.age());
        case CaseValue.PatientSex sex -> sex.patient().getSex().getLiteral();
        case CaseValue.When date -> words(date.date());
        case CaseValue.Length length -> words(length.length());
        case CaseValue.Amount amount -> words(amount.quantity());
        case CaseValue.Number number -> number.number().toPlainString();
        case CaseValue.Result result -> words(result.result());
        case CaseValue.Interval interval -> days(interval.span());
        case CaseValue.Difference difference -> difference.amount().toPlainString() + (difference.unit() == null ? "" : " " + difference.unit());
        case CaseValue.Percent percent -> percent.percent().toPlainString() + " %";
        };
    }

    private static String days(Span span) {
        if (!span.isBounded()) {
            return span.leastDays() > 0 ? "at least " + span.leastDays() + " days" : "at most " + span.mostDays() + " days";
        }
        return span.leastDays() == span.mostDays() ? span.leastDays() + " days" : span.leastDays() + " to " + span.mostDays() + " days";
    }

    private static String words(EObject element) {
        INode node = element == null ? null : NodeModelUtils.findActualNodeFor(element);
        return node == null ? "" : NodeModelUtils.getTokenText(node).replaceAll("\\s+", " ").replaceFirst("^size ", "");
    }
}
