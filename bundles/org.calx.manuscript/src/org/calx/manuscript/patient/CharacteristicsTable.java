// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.patient;

import java.util.List;

import org.calx.manuscript.wording.GeneWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.Times;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.table.TableBuilder;
import org.calx.manuscript.wording.AntibodyWords;
import org.calx.manuscript.wording.CriteriaWords;
import org.calx.manuscript.wording.DiseaseWords;
import org.calx.manuscript.wording.DurationWords;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.LesionWords;
import org.calx.manuscript.wording.SiteWords;
import org.calx.manuscript.wording.Terms;
import org.calx.model.Calcinosis;
import org.calx.model.Disease;
import org.calx.model.Finding;
import org.calx.model.FindingState;
import org.calx.model.Laterality;
import org.calx.model.Patient;
import org.calx.model.ResultState;
import org.calx.terminology.Vocabulary;

/** Patient and disease at a glance. */
final class CharacteristicsTable {

    private static final String NOT_REPORTED = "Not reported";

    private CharacteristicsTable() {
    }

    static List<Table> build(Writing writing) {
        TableBuilder table = new TableBuilder().column("Characteristic", 2).column("Finding", 5);
        patient(table, writing.subject().getPatient(), writing.times());
        for (Disease disease : writing.subject().getDiseases()) {
            disease(table, disease, writing.times());
        }
        for (Calcinosis calcinosis : writing.subject().getCalcinoses()) {
            calcinosis(table, calcinosis, writing.times());
        }
        return table.build(writing.tables().caption(TableDesk.Kind.CHARACTERISTICS, "Characteristics of the patient, the disease and the calcinosis"), "");
    }

    private static void patient(TableBuilder table, Patient patient, Times times) {
        if (patient == null) {
            return;
        }
        table.group("Patient");
        table.fact(patient, "Sex", patient.getSex().getLiteral());
        table.fact(patient, "Age at presentation", patient.getAge() == null ? NOT_REPORTED : times.age(patient.getAge()));
        if (patient.getHandedness() != Laterality.NOT_STATED) {
            table.fact(patient, "Dominant hand", patient.getHandedness().getLiteral());
        }
        table.fact(patient, "Length of gestation", patient.getGestation() == null ? null : DurationWords.figures(patient.getGestation()));
        table.fact(patient, "Birth weight", QuantityWords.of(patient.getBirthWeight()));
        table.fact(patient, "Weight", QuantityWords.of(patient.getWeight()));
        table.fact(patient, "Height", QuantityWords.of(patient.getHeight()));
        table.fact(patient, "Ethnicity", patient.getEthnicity());
        table.fact(patient, "Occupation", patient.getOccupation());
        table.fact(patient, "Smoking", Terms.label(patient.getSmoking(), Vocabulary.SMOKING));
        table.fact(patient, "Medical history", String.join("; ", PatientComposer.conditions(patient, true, times)));
    }

    private static void disease(TableBuilder table, Disease disease, Times times) {
        table.group("Disease");
        table.fact(disease, "Diagnosis", DiseaseWords.name(disease));
        table.fact(disease, "Onset", times.label(disease.getOnset()));
        table.fact(disease, "First symptom other than Raynaud’s phenomenon", times.label(disease.getFirstNonRaynaud()));
        table.fact(disease, "Diagnosed", times.label(disease.getDiagnosed()));
        table.fact(disease, "Features present", String.join("; ",
                FindingWords.present(disease.getFeatures()).stream().map(finding -> timed(finding, times)).toList()));
        table.fact(disease, "Features absent", list(disease, FindingState.ABSENT));
        table.fact(disease, "Not assessed", list(disease, FindingState.NOT_ASSESSED));
        table.fact(disease, NOT_REPORTED, list(disease, FindingState.NOT_REPORTED));
        antibodies(table, disease);
        table.fact(disease, "Genetic tests", GeneWords.cell(disease, times));
        table.fact(disease, "Classification criteria", String.join("; ", disease.getCriteria().stream().map(CriteriaWords::label).toList()));
    }

    private static String timed(Finding finding, Times times) {
        String time = times.lasting(finding);
        return FindingWords.located(finding) + (time.isEmpty() ? "" : " (" + time + ")");
    }

    private static String list(Disease disease, FindingState state) {
        return String.join("; ", FindingWords.names(FindingWords.in(state, disease.getFeatures())));
    }

    private static void antibodies(TableBuilder table, Disease disease) {
        table.fact(disease, "Antibodies positive", AntibodyWords.cell(disease, ResultState.POSITIVE));
        table.fact(disease, "Antibodies negative", AntibodyWords.cell(disease, ResultState.NEGATIVE));
        table.fact(disease, "Antibodies equivocal", AntibodyWords.cell(disease, ResultState.EQUIVOCAL));
        boolean silent = disease.getAntibodies().stream().allMatch(a -> a.getResult() == ResultState.NOT_REPORTED);
        if (silent && !disease.getAntibodies().isEmpty()) {
            table.fact(disease, "Antibodies", NOT_REPORTED);
        }
    }

    private static void calcinosis(TableBuilder table, Calcinosis calcinosis, Times times) {
        table.group("Calcinosis");
        table.fact(calcinosis, "Type", LesionWords.calcinosis(calcinosis));
        table.fact(calcinosis, "Classification", calcinosis.getScheme() == null ? null : Letters.unstopped(calcinosis.getScheme()));
        table.fact(calcinosis, "First noticed", times.label(calcinosis.getNoticed()));
        table.fact(calcinosis, "Confirmed", times.label(calcinosis.getConfirmed())
                + (calcinosis.getConfirmedBy() == null ? "" : " (" + Terms.label(calcinosis.getConfirmedBy(), Vocabulary.MODALITY) + ")"));
        table.fact(calcinosis, "Cause", LesionWords.cause(calcinosis));
        table.fact(calcinosis, "Sites", String.join("; ", calcinosis.getLesions().stream().filter(lesion -> lesion.getSite() != null)
                .map(lesion -> SiteWords.bare(lesion.getSite())).distinct().toList()));
    }
}
