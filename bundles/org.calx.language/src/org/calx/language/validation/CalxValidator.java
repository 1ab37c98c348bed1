// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

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
}
