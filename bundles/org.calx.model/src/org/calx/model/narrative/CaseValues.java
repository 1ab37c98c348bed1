// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.narrative;

import java.util.Optional;
import org.calx.model.Anchor;
import org.calx.model.Calcinosis;
import org.calx.model.Case;
import org.calx.model.Disease;
import org.calx.model.Figure;
import org.calx.model.FuzzyDate;
import org.calx.model.Lesion;
import org.calx.model.Named;
import org.calx.model.Outcome;
import org.calx.model.Procedure;
import org.calx.model.Size;
import org.calx.model.Timed;
import org.calx.model.Treatment;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Finds what embedded values stand for. */
public final class CaseValues {

    private CaseValues() {
    }

    /**
     * Finds a value.
     *
     * @param subject    the case
     * @param expression the text between the braces: a name, a name with properties after dots, or two dates with a
     *                   minus sign between them
     * @return what it stands for; empty when the case has no such thing or it is not recorded
     */
    public static Optional<CaseValue> find(Case subject, String expression) {
        int minus = expression.indexOf(" - ");
        if (minus < 0) {
            return single(subject, expression.strip());
        }
        Optional<CaseValue> to = single(subject, expression.substring(0, minus).strip());
        Optional<CaseValue> from = single(subject, expression.substring(minus + 3).strip());
        return to.isPresent() && from.isPresent() && to.get() instanceof CaseValue.When end
                && from.get() instanceof CaseValue.When start
                        ? Optional.of(new CaseValue.Interval(start.date(), end.date()))
                        : Optional.empty();
    }

    private static Optional<CaseValue> single(Case subject, String path) {
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        String property = dot < 0 ? "" : path.substring(dot + 1);
        return switch (head) {
        case "lesions" -> property.isEmpty() ? Optional.of(new CaseValue.LesionCount(lesions(subject))) : Optional.empty();
        case "presented" -> property.isEmpty() ? when(subject.getPresented()) : Optional.empty();
        case "patient" -> patient(subject, property);
        default -> named(subject, head).flatMap(named -> property(named, property));
        };
    }

    private static int lesions(Case subject) {
        return subject.getCalcinoses().stream().mapToInt(calcinosis -> calcinosis.getLesions().size()).sum();
    }

    private static Optional<CaseValue> patient(Case subject, String property) {
        if (subject.getPatient() == null) {
            return Optional.empty();
        }
        return switch (property) {
        case "age" -> Optional.ofNullable(subject.getPatient().getAge()).map(CaseValue.PatientAge::new);
        case "sex" -> Optional.of(new CaseValue.PatientSex(subject.getPatient()));
        default -> Optional.empty();
        };
    }

    /**
     * Finds a named thing of a case.
     *
     * @param subject the case
     * @param name    its name
     * @return the first thing of that name in the order written; empty when there is none
     */
    public static Optional<Named> named(Case subject, String name) {
        for (TreeIterator<EObject> all = subject.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Named named && name.equals(named.getName())) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    private static Optional<CaseValue> property(Named named, String property) {
        return switch (named) {
        case Lesion lesion -> lesion(lesion, property);
        case Figure figure -> property.isEmpty() ? Optional.of(new CaseValue.NumberedFigure(figure)) : Optional.empty();
        case Treatment treatment when property.isEmpty() -> Optional.of(new CaseValue.Drug(treatment));
        case Treatment treatment when property.equals("dose") ->
            treatment.getDose() == null ? Optional.empty() : Optional.of(new CaseValue.DrugDose(treatment));
        case Anchor anchor -> when(date(anchor, property));
        default -> Optional.empty();
        };
    }

    private static Optional<CaseValue> lesion(Lesion lesion, String property) {
        return switch (property) {
        case "" -> Optional.of(new CaseValue.LesionSite(lesion));
        case "size", "size.last" -> size(lesion, lesion.getSizes().size() - 1);
        case "size.first" -> size(lesion, 0);
        default -> when(date(lesion, property));
        };
    }

    private static Optional<CaseValue> size(Lesion lesion, int index) {
        return lesion.getSizes().isEmpty() ? Optional.empty()
                : Optional.of(lesion.getSizes().get(index)).map((Size size) -> new CaseValue.LesionSize(size));
    }

    private static FuzzyDate date(Anchor anchor, String property) {
        return switch (anchor) {
        case Lesion lesion when property.equals("noticed") -> lesion.getNoticed();
        case Lesion lesion when property.equals("resolved") -> lesion.getResolved();
        case Disease disease when property.equals("diagnosed") -> disease.getDiagnosed();
        case Disease disease when property.equals("onset") -> disease.getOnset();
        case Calcinosis calcinosis when property.equals("noticed") -> calcinosis.getNoticed();
        case Calcinosis calcinosis when property.equals("confirmed") -> calcinosis.getConfirmed();
        case Procedure procedure when property.equals("healed") -> procedure.getHealed();
        case Procedure procedure when property.equals("recurred") -> procedure.getRecurred();
        case Outcome outcome when property.equals("baseline") -> outcome.getBaselineDate();
        case Outcome outcome when property.equals("followUp") -> outcome.getFollowUpDate();
        case Timed timed when property.equals("on") -> timed.getOn();
        case Timed timed when property.equals("start") -> timed.getStart();
        case Timed timed when property.equals("end") -> timed.getEnd();
        default -> null;
        };
    }

    private static Optional<CaseValue> when(FuzzyDate date) {
        return Optional.ofNullable(date).map(CaseValue.When::new);
    }
}
