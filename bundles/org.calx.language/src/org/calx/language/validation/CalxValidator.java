// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.calx.language.parser.CaseResource;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.ecore.EClass;
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

    private final Map<EClass, ChecksOfClass> checks = new ConcurrentHashMap<>();
    private int numbered;

    /**
     * The checks of a class of objects.
     *
     * @param all       all of them
     * @param elsewhere those that are not {@link OfItself}
     */
    private record ChecksOfClass(List<MethodWrapper> all, List<MethodWrapper> elsewhere) {

        static ChecksOfClass of(List<MethodWrapper> all) {
            return new ChecksOfClass(all, all.stream().filter(check -> !(check instanceof CheckOfItself)).toList());
        }

        int ofItself() {
            return all.size() - elsewhere.size();
        }
    }

    @Override
    protected MethodWrapper createMethodWrapper(AbstractDeclarativeValidator topic, Method check) {
        return check.isAnnotationPresent(OfItself.class) ? new CheckOfItself(topic, check, numbered++) : super.createMethodWrapper(topic, check);
    }

    /** Most objects of a file that an author types into are settled as a whole. */
    @Override
    protected List<MethodWrapper> getMethodsForType(EObject object) {
        ChecksOfClass known = checks.get(object.eClass());
        if (known == null) {
            known = ChecksOfClass.of(super.getMethodsForType(object));
            checks.put(object.eClass(), known);
        }
        return object.eResource() instanceof CaseResource file && file.settled().count(object) == known.ofItself() ? known.elsewhere() : known.all();
    }

    /** Runs a check that is {@link OfItself}, and spares the objects it need not look at again. */
    private static final class CheckOfItself extends MethodWrapper {

        private final int number;

        CheckOfItself(AbstractDeclarativeValidator topic, Method check, int number) {
            super(topic, check);
            this.number = number;
        }

        @Override
        public void invoke(State state) {
            EObject object = state.currentObject;
            if (!(object.eResource() instanceof CaseResource file)) {
                super.invoke(state);
            } else if (!file.settled().is(object, number)) {
                int before = found(state);
                super.invoke(state);
                boolean elsewhere = state.context.remove(ELSEWHERE) != null;
                if (!elsewhere && found(state) == before) {
                    file.settled().add(object, number);
                }
            }
        }

        private static int found(State state) {
            return ((BasicDiagnostic) state.chain).getChildren().size();
        }
    }
}
