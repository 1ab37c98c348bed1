// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import java.util.ArrayList;
import java.util.List;

import org.calx.model.Case;
import org.calx.model.Patient;
import org.calx.model.Section;
import org.calx.model.Sex;
import org.calx.model.narrative.Gap;

/** Who the patient is, what brought them, what was found on them. */
final class PatientItems {

    private PatientItems() {
    }

    static Answer demographics(CareFacts facts) {
        Patient patient = facts.subject().getPatient();
        if (patient == null) {
            return Answer.missing(facts.subject(), "add 'patient female, aged 58 years'");
        }
        boolean sex = patient.getSex() != Sex.NOT_REPORTED;
        boolean age = patient.getAge() != null || patient.getBorn() != null || patient.getGestation() != null;
        if (!sex || !age) {
            return Answer.thin(patient, "the patient's " + (sex ? "age" : age ? "sex" : "age and sex") + " is not recorded",
                    "add " + (sex ? "'aged … years'" : "the sex") + " to the patient");
        }
        List<String> more = new ArrayList<>(List.of("sex", "age"));
        note(more, patient.getEthnicity() != null, "ethnicity");
        note(more, patient.getOccupation() != null, "occupation");
        return Answer.covered(patient, String.join(", ", more));
    }

    static Answer concerns(CareFacts facts) {
        Patient patient = facts.subject().getPatient();
        int count = patient == null ? 0 : (int) patient.getConcerns().stream().filter(Gap::isWritten).count();
        if (count > 0) {
            return Answer.covered(patient, Focus.count(count, "concern")).at("concerns");
        }
        List<Text> texts = facts.texts(Section.PATIENT);
        return texts.isEmpty() ? Answer.missing(patient == null ? facts.subject() : patient, "add 'concern \"…\"' to the patient, one for each")
                : Answer.thin(texts.get(0).narrative(), "only as far as the text for 'patient' tells", "add 'concern \"…\"' to the patient, one for each");
    }

    static Answer history(CareFacts facts) {
        Case subject = facts.subject();
        Patient patient = subject.getPatient();
        if (patient == null) {
            return Answer.missing(subject, "add 'history', 'family history' and 'psychosocial' to the patient");
        }
        List<String> there = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        sort(there, lacking, patient.getHistory().stream().anyMatch(each -> !Gap.isGap(each.getName())), "history");
        sort(there, lacking, Gap.isWritten(patient.getFamilyHistory()), "family history");
        sort(there, lacking, Gap.isWritten(patient.getPsychosocial()), "psychosocial");
        note(there, subject.getDiseases().stream().anyMatch(disease -> !disease.getGenes().isEmpty()), "genetics");
        if (lacking.isEmpty()) {
            return Answer.covered(patient, String.join(", ", there)).at("history");
        }
        String remedy = "add to the patient: '" + String.join("', '", lacking) + "'";
        return there.isEmpty() ? Answer.missing(patient, remedy) : Answer.thin(patient, "only " + String.join(", ", there), remedy).at("history");
    }

    static Answer findings(CareFacts facts) {
        Case subject = facts.subject();
        int findings = subject.getExaminations().stream().mapToInt(each -> (int) each.getFindings().stream().filter(found -> !Gap.isGap(found.getText())).count()).sum();
        if (findings > 0) {
            return Answer.covered(subject.getExaminations().get(0), Focus.count(findings, "finding") + " in " + Focus.count(subject.getExaminations().size(), "examination"));
        }
        List<Text> texts = facts.texts(Section.FINDINGS);
        if (!texts.isEmpty()) {
            return Answer.covered(texts.get(0).narrative(), "text for 'findings'");
        }
        String remedy = "add 'examination on … { finding … }'";
        int lesions = subject.getCalcinoses().stream().mapToInt(each -> each.getLesions().size()).sum();
        return lesions == 0 ? Answer.missing(subject, remedy)
                : Answer.thin(subject.getCalcinoses().get(0), Focus.count(lesions, "lesion") + ", but no examination of the patient", remedy);
    }

    private static void sort(List<String> there, List<String> lacking, boolean isThere, String what) {
        (isThere ? there : lacking).add(what);
    }

    private static void note(List<String> list, boolean isThere, String what) {
        if (isThere) {
            list.add(what);
        }
    }
}
