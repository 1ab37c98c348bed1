// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calx.model.Calcinosis;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Disease;
import org.calx.model.FuzzyDate;
import org.calx.model.Lesion;
import org.calx.model.LesionImage;
import org.calx.model.Sex;
import org.calx.model.Treatment;
import org.calx.model.narrative.CaseValues;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Durations;
import org.calx.terminology.LocalTerms;
import org.calx.model.time.Moment;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.calx.terminology.drug.Drug;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** What the checks of one case need more than once; gathered once in a run and not kept beyond it. */
final class CaseFacts {

    private static final double ADULT_DAYS = 18 * 365.25;

    /**
     * A treatment whose agent is known.
     *
     * @param treatment as recorded
     * @param drug      what the vocabulary knows of its agent
     */
    record Medication(Treatment treatment, Drug drug) {

        /** {@return the medication that a treatment is; empty when its agent is no drug the vocabulary knows} */
        static Optional<Medication> of(Treatment treatment) {
            return term(Vocabulary.DRUG, treatment.getAgent()).map(term -> new Medication(treatment, Drug.of(term)));
        }
    }

    /**
     * When and where calcinosis was recorded.
     *
     * @param owner   the calcinosis or lesion
     * @param feature where the date is recorded
     * @param date    as recorded
     * @param moment  when that was
     */
    record Noticed(EObject owner, EReference feature, FuzzyDate date, Moment moment) {
    }

    private final Case subject;
    private final CaseClock clock;
    private final List<Lesion> lesions = new ArrayList<>();
    private final List<Medication> medications = new ArrayList<>();
    private final Map<Lesion, List<LesionImage>> images = new HashMap<>();
    private final Set<String> antibodies = new HashSet<>();
    private final FeatureFacts features;
    private final MethodFacts methods;
    private final LabFacts labs;
    private final ScreeningFacts screenings;
    private final LocalTerms localTerms;
    private List<EObject> contents;
    private AcrEularScore score;
    private CaseValues values;

    CaseFacts(Case subject) {
        this.subject = subject;
        this.clock = new CaseClock(subject);
        subject.getCalcinoses().forEach(calcinosis -> lesions.addAll(calcinosis.getLesions()));
        for (Treatment treatment : subject.getTreatments()) {
            Medication.of(treatment).ifPresent(medications::add);
        }
        this.localTerms = CaseTerms.of(subject);
        subject.getImagings().forEach(imaging -> imaging.getShows().stream().filter(image -> image.getLesion() != null)
                .forEach(image -> images.computeIfAbsent(image.getLesion(), lesion -> new ArrayList<>()).add(image)));
        subject.getDiseases().forEach(disease -> disease.getAntibodies()
                .forEach(antibody -> term(Vocabulary.ANTIBODY, antibody.getName()).ifPresent(term -> antibodies.add(term.id()))));
        subject.getLaboratories().forEach(laboratory -> laboratory.getResults()
                .forEach(result -> term(Vocabulary.ANTIBODY, result.getTest()).ifPresent(term -> antibodies.add(term.id()))));
        this.features = new FeatureFacts(subject);
        this.methods = new MethodFacts(subject);
        this.screenings = new ScreeningFacts(subject, clock);
        this.labs = new LabFacts(subject, isChild());
    }

    Case subject() {
        return subject;
    }

    CaseClock clock() {
        return clock;
    }

    /** Everything the case holds, in the order written. */
    List<EObject> contents() {
        if (contents == null) {
            contents = new ArrayList<>();
            subject.eAllContents().forEachRemaining(contents::add);
        }
        return contents;
    }

    /** What values embedded in text stand for. */
    CaseValues values() {
        if (values == null) {
            values = new CaseValues(subject, clock);
        }
        return values;
    }

    /** All lesions in the order written. */
    List<Lesion> lesions() {
        return lesions;
    }

    /** Treatments with a known drug or class of drugs. */
    List<Medication> medications() {
        return medications;
    }

    /** The terms the case declares. */
    LocalTerms localTerms() {
        return localTerms;
    }

    /** What was seen of a lesion on images, in the order written. */
    List<LesionImage> images(Lesion lesion) {
        return images.getOrDefault(lesion, List.of());
    }

    /** The antibodies anything is recorded about, by identifier. */
    Set<String> antibodies() {
        return antibodies;
    }

    /** The first disease that is systemic sclerosis. */
    Optional<Disease> systemicSclerosis() {
        return subject.getDiseases().stream().filter(CaseFacts::isSystemicSclerosis).findFirst();
    }

    /** The first record of the calcinosis whose date is known: noticed, else confirmed. */
    Optional<Noticed> firstNoticed() {
        List<Noticed> all = new ArrayList<>();
        for (Calcinosis calcinosis : subject.getCalcinoses()) {
            noticed(calcinosis, CalxPackage.Literals.CALCINOSIS__NOTICED, calcinosis.getNoticed()).ifPresent(all::add);
            calcinosis.getLesions().forEach(each -> noticed(each, CalxPackage.Literals.LESION__NOTICED, each.getNoticed()).ifPresent(all::add));
        }
        if (all.isEmpty()) {
            subject.getCalcinoses().forEach(each -> noticed(each, CalxPackage.Literals.CALCINOSIS__CONFIRMED, each.getConfirmed())
                    .ifPresent(all::add));
        }
        return all.stream().min(Comparator.comparingLong(each -> each.moment().latest()));
    }

    private Optional<Noticed> noticed(EObject owner, EReference feature, FuzzyDate date) {
        return clock.resolve(date).map(moment -> new Noticed(owner, feature, date, moment));
    }

    /** Whether a result certainly came after a treatment had ended. */
    boolean isAfterEnd(LabFacts.Result result, Treatment treatment) {
        Optional<Moment> measured = clock.begin(result.laboratory());
        Optional<Moment> end = treatment.getEnd() == null && treatment.getLasting() == null ? Optional.empty() : clock.end(treatment);
        return measured.isPresent() && end.isPresent() && measured.get().isAfter(end.get());
    }

    MethodFacts methods() {
        return methods;
    }

    FeatureFacts features() {
        return features;
    }

    ScreeningFacts screenings() {
        return screenings;
    }

    LabFacts labs() {
        return labs;
    }

    /** The 2013 ACR/EULAR score as far as it is recorded. */
    AcrEularScore score() {
        if (score == null) {
            score = AcrEularScore.of(subject, features);
        }
        return score;
    }

    /** Whether the case was invented, so that no patient and no journal asks for completeness. */
    boolean isSynthetic() {
        return subject.getSynthetic() != null;
    }

    /** Whether a reader may ask for what is missing: an invented case owes nobody anything. */
    boolean owesCompleteness() {
        return !isSynthetic() && !CaseChecks.isBroken(subject);
    }

    /** Whether its facts come from a publication, so that what is missing cannot be looked up. */
    boolean isRetold() {
        return subject.getSource() != null;
    }

    /** Whether the patient certainly was under 18 at presentation. */
    boolean isChild() {
        return subject.getPatient() != null
                && Durations.age(subject.getPatient().getAge()).filter(age -> age.mostDays() <= ADULT_DAYS).isPresent();
    }

    /** The sex a reference range is looked up for. */
    static Optional<org.calx.terminology.laboratory.Sex> sex(Case subject) {
        Sex sex = subject.getPatient() == null ? Sex.NOT_REPORTED : subject.getPatient().getSex();
        return switch (sex) {
        case FEMALE -> Optional.of(org.calx.terminology.laboratory.Sex.FEMALE);
        case MALE -> Optional.of(org.calx.terminology.laboratory.Sex.MALE);
        case INTERSEX, NOT_REPORTED -> Optional.empty();
        };
    }

    /** The term an author's words stand for. */
    static Optional<Term> term(Vocabulary vocabulary, String words) {
        return words == null || words.isBlank() ? Optional.empty() : Terminology.standard().find(vocabulary, words);
    }

    /** Whether the words stand for the term with that identifier. */
    static boolean means(Vocabulary vocabulary, String words, String id) {
        return term(vocabulary, words).filter(term -> term.id().equals(id)).isPresent();
    }

    /** Where in the descriptors a term stands; -1 when it does not. */
    static int indexOf(Vocabulary vocabulary, List<String> descriptors, String id) {
        for (int i = 0; i < descriptors.size(); i++) {
            if (means(vocabulary, descriptors.get(i), id)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the calcinosis is of that pathogenetic type. */
    static boolean isOfType(Calcinosis calcinosis, String id) {
        return indexOf(Vocabulary.PATHOGENIC_TYPE, calcinosis.getDescriptors(), id) >= 0;
    }

    /** Whether the disease is systemic sclerosis. */
    static boolean isSystemicSclerosis(Disease disease) {
        return term(Vocabulary.DISEASE, disease.getKind()).filter(term -> term.flag("ssc")).isPresent();
    }
}
