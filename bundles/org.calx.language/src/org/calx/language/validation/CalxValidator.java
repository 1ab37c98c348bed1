// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.calx.language.parser.CaseResource;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.ComposedChecks;

/** Runs the checks of a case, one class for each topic. */
@ComposedChecks(validators = {TextChecks.class, StatementChecks.class, TermChecks.class, LocalTermChecks.class, CitationChecks.class, BibliographyChecks.class, FigureChecks.class,
        PeriodChecks.class, LifetimeChecks.class, CourseChecks.class, AnatomyChecks.class, MorphologyChecks.class,
        ClassificationChecks.class, CriteriaChecks.class, LaboratoryChecks.class, TreatmentChecks.class,
        InteractionChecks.class, ScreeningChecks.class, DoseChecks.class, OutcomeChecks.class, CompleteResponseChecks.class,
        ReportingChecks.class, GapChecks.class, ScaleChecks.class, BisphosphonateChecks.class, PatientRiskChecks.class, GlucocorticoidChecks.class,
        CalciphylaxisChecks.class, EarlyCalcinosisChecks.class, DescriptionChecks.class, MissingResultChecks.class, AssociationChecks.class,
        LesionRiskChecks.class, IdentifierChecks.class, TypedIdentifierChecks.class, JournalChecks.class})
public class CalxValidator extends AbstractCalxValidator {

    /** Stands in the context of a run while a check has looked at something else than the object. */
    static final Object ELSEWHERE = new Object();

    @Override
    protected MethodWrapper createMethodWrapper(AbstractDeclarativeValidator checks, Method check) {
        return check.isAnnotationPresent(OfItself.class) ? new CheckOfItself(checks, check) : super.createMethodWrapper(checks, check);
    }

    /** Runs a check that is {@link OfItself}, and spares the objects it need not look at again. */
    private static final class CheckOfItself extends MethodWrapper {

        private final Object key = new Object();

        CheckOfItself(AbstractDeclarativeValidator checks, Method check) {
            super(checks, check);
        }

        @Override
        public void invoke(State state) {
            Set<EObject> settled = settled(state);
            if (settled.contains(state.currentObject)) {
                return;
            }
            int before = found(state);
            super.invoke(state);
            boolean elsewhere = state.context.remove(ELSEWHERE) != null;
            if (!elsewhere && found(state) == before) {
                settled.add(state.currentObject);
            }
        }

        private static int found(State state) {
            return ((BasicDiagnostic) state.chain).getChildren().size();
        }

        @SuppressWarnings("unchecked")
        private Set<EObject> settled(State state) {
            return (Set<EObject>) state.context.computeIfAbsent(key, wanted -> state.currentObject.eResource() instanceof CaseResource file
                    ? file.settled(wanted) : Collections.newSetFromMap(new IdentityHashMap<>()));
        }
    }
}
