// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.timeline;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.wording.BiopsyWords;
import org.calx.manuscript.wording.DiseaseWords;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.GeneWords;
import org.calx.manuscript.wording.LesionWords;
import org.calx.manuscript.wording.PeriodWords;
import org.calx.manuscript.wording.Person;
import org.calx.manuscript.wording.Terms;
import org.calx.manuscript.wording.Times;
import org.calx.model.Calcinosis;
import org.calx.model.Case;
import org.calx.model.Disease;
import org.calx.model.Dose;
import org.calx.model.Finding;
import org.calx.model.GeneTest;
import org.calx.model.FuzzyDate;
import org.calx.model.Intervention;
import org.calx.model.Lesion;
import org.calx.model.Patient;
import org.calx.model.Timed;
import org.calx.model.Treatment;
import org.calx.model.Vital;
import org.calx.model.treatment.Interventions;
import org.eclipse.emf.ecore.EObject;
import org.calx.terminology.Vocabulary;

/** Collects the dated events of a case. */
final class Events {

    private final Case subject;
    private final Times times;
    private final List<Event> events = new ArrayList<>();

    private Events(Case subject, Times times) {
        this.subject = subject;
        this.times = times;
    }

    static List<Event> of(Case subject, Times times) {
        Events events = new Events(subject, times);
        events.collect();
        return events.events;
    }

    private void collect() {
        String presentation = times.label(subject.getPresented());
        events.add(new Event(subject, subject.getPresented(), presentation.isEmpty() ? "Presentation" : presentation,
                Times.AS_RECORDED.label(subject.getPresented()), "the patient presented" + age(subject.getPatient())));
        subject.getDiseases().forEach(this::disease);
        subject.getCalcinoses().forEach(this::calcinosis);
        EventWords words = new EventWords();
        subject.getComplications().forEach(c -> timed(c, words.of(c)));
        subject.getDigitalLesions().forEach(lesion -> {
            timed(lesion, words.of(lesion));
            at(lesion, lesion.getHealed(), words.healed(lesion));
        });
        subject.getBiopsies().forEach(biopsy -> timed(biopsy, BiopsyWords.study(biopsy)));
        subject.getImagings().forEach(i -> timed(i, words.of(i)));
        subject.getEvents().forEach(e -> timed(e, String.valueOf(e.getText())));
        subject.getTreatments().forEach(t -> treatment(t, words));
        subject.getProcedures().forEach(p -> {
            timed(p, words.of(p));
            at(p, p.getHealed(), words.name(p) + ": wound healed");
            after(p, words);
        });
        subject.getAdverseEvents().stream().filter(event -> event.getCause() == null).forEach(event -> timed(event, words.of(event, null)));
        subject.getCalcinoses().stream().flatMap(calcinosis -> calcinosis.getLesions().stream())
                .forEach(lesion -> at(lesion, lesion.getResolved(), "lesion at " + LesionWords.place(lesion) + " gone"));
        end();
    }

    private String age(Patient patient) {
        return patient == null || patient.getAge() == null ? ""
                : (times.isBanded(patient.getAge()) ? ", aged " : " at the age of ") + times.age(patient.getAge());
    }

    private void treatment(Treatment treatment, EventWords words) {
        timed(treatment, words.of(treatment));
        Dose before = null;
        for (Dose dose : Interventions.doses(treatment)) {
            if (before != null || treatment.getDose() == null) {
                timed(dose, words.change(treatment, before, dose));
            }
            before = dose;
        }
        after(treatment, words);
    }

    private void after(Intervention intervention, EventWords words) {
        Interventions.adverseEvents(subject, intervention).forEach(event -> timed(event, words.of(event, intervention)));
        at(intervention, intervention.getRecurred(), words.recurrence(intervention));
    }

    private void disease(Disease disease) {
        for (Finding feature : FindingWords.present(disease.getFeatures())) {
            if (feature.getStart() != null && !isCalcinosis(feature)) {
                at(feature, feature.getStart(), FindingWords.located(feature)
                        + (feature.getEnd() == null ? " first noted" : " (until " + times.point(feature.getEnd()) + ")"));
            }
        }
        at(disease, disease.getOnset(), "onset of " + DiseaseWords.name(disease));
        at(disease, disease.getFirstNonRaynaud(), "first symptom other than Raynaud’s phenomenon");
        for (GeneTest test : disease.getGenes()) {
            timed(test, GeneWords.isVariant(test) ? "genetic testing: " + GeneWords.variant(test) : "");
        }
        at(disease, disease.getDiagnosed(), "diagnosis of " + DiseaseWords.name(disease));
    }

    /** When calcinosis was noticed stands with the calcinosis, if the case has one. */
    private boolean isCalcinosis(Finding feature) {
        return Terms.id(feature.getName(), Vocabulary.FEATURE).equals("calcinosis")
                && subject.getCalcinoses().stream().anyMatch(calcinosis -> calcinosis.getNoticed() != null);
    }

    private void calcinosis(Calcinosis calcinosis) {
        at(calcinosis, calcinosis.getNoticed(), "calcinosis first noticed");
        at(calcinosis, calcinosis.getConfirmed(), "calcinosis confirmed");
        for (Lesion lesion : calcinosis.getLesions()) {
            at(lesion, lesion.getNoticed(), "lesion at " + LesionWords.place(lesion) + " first noticed");
        }
    }

    private void end() {
        if (subject.getFollowUp() != null) {
            at(subject.getFollowUp(), subject.getFollowUp().getUntil(), subject.getFollowUp().isLost() ? "last visit; lost to follow-up" : "last visit");
        }
        if (subject.getVitalStatus() != null && subject.getVitalStatus().getStatus() == Vital.DIED) {
            String cause = subject.getVitalStatus().getCause();
            at(subject.getVitalStatus(), subject.getVitalStatus().getOn(),
                    Person.of(subject.getPatient()).subject().equals("the patient") ? "death" : "death" + (cause == null ? "" : " (" + cause + ")"));
        }
    }

    private void timed(Timed timed, String text) {
        FuzzyDate first = PeriodWords.first(timed);
        if (first != null && !text.isEmpty()) {
            events.add(new Event(timed, first, times.label(timed), Times.AS_RECORDED.label(timed), text));
        }
    }

    private void at(EObject origin, FuzzyDate date, String text) {
        if (date != null && !text.isEmpty()) {
            events.add(new Event(origin, date, times.label(date), Times.AS_RECORDED.label(date), text));
        }
    }
}
