// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.patient;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.wording.DurationWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.Times;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Nouns;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.PartComposer;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.Person;
import org.calx.manuscript.wording.Terms;
import org.calx.model.CalendarDate;
import org.calx.model.Case;
import org.calx.model.Event;
import org.calx.model.Condition;
import org.calx.model.FindingState;
import org.calx.model.FuzzyDate;
import org.calx.model.Patient;
import org.calx.model.Qualifier;
import org.calx.model.Section;
import org.calx.terminology.Vocabulary;

/** Patient information: presentation, history, underlying disease, and the table of characteristics. */
public final class PatientComposer implements PartComposer {

    private static final String VERBS = "(?:lives|lived|works|worked|ran|runs|is|was|has|had|cares|cared|drinks|needs|needed|keeps|kept|stopped|gave|left|lost)";

    @Override
    public List<Block> compose(Writing writing) {
        Prose prose = new Prose();
        Case subject = writing.subject();
        var table = CharacteristicsTable.build(writing);
        if (subject.getPatient() != null) {
            prose.say(subject.getPatient(), introduction(writing), table.isEmpty() ? null : writing.tables().see(TableDesk.Kind.CHARACTERISTICS));
            body(prose, subject.getPatient(), writing.person());
            habits(prose, subject.getPatient(), writing.person());
            history(prose, subject.getPatient(), writing.person(), writing.times());
        }
        prose.paragraph();
        for (var disease : subject.getDiseases()) {
            DiseaseProse.write(prose, disease, writing);
        }
        events(prose, subject, writing.times());
        return writing.part(Section.PATIENT, prose, table);
    }

    private static void events(Prose prose, Case subject, Times times) {
        List<String> events = new ArrayList<>();
        for (Event event : subject.getEvents()) {
            if (event.getText() != null) {
                events.add((indefinite(Letters.lowered(Letters.unstopped(event.getText()))) + " " + times.during(event)).strip());
            }
        }
        if (!events.isEmpty()) {
            prose.say(subject.getEvents().get(0), events.size() == 1 ? "the history recorded" : "events recorded were", Lists.and(events));
        }
        subject.getEvents().stream().filter(event -> event.getNote() != null).forEach(event -> prose.say(event, event.getNote()));
    }

    /** A happening has an article, unless it is several: a blow to the hand, falls. */
    private static String indefinite(String event) {
        return FindingWords.was(List.of(event)).equals("were") ? event : Nouns.withArticle(event);
    }

    /** {@return the first sentence about the patient, without its full stop} */
    public static String introduction(Writing writing) {
        Patient patient = writing.subject().getPatient();
        String who = writing.times().introduced(patient, adjectives(patient)) + origin(patient);
        if (patient.getOccupation() != null) {
            who += ", " + Nouns.withArticle(Letters.lowered(Letters.unstopped(patient.getOccupation()))) + ",";
        }
        // told by its distance from the presentation, the presentation has no date
        String when = writing.times().areRelative() ? "" : date(writing.subject().getPresented(), writing.times());
        String concerns = Concerns.predicate(patient.getConcerns());
        if (concerns.isEmpty() && when.isEmpty()) {
            return was(who.replaceFirst(",$", ""));
        }
        return who + " presented" + (when.isEmpty() ? "" : " " + when) + (concerns.isEmpty() ? "" : " " + concerns);
    }

    /** Of one of whom nothing is recorded there is nothing to tell; a draft says so instead of calling the patient a patient. */
    private static String was(String who) {
        return who.equals("a patient") ? "the sex and age of the patient are not reported"
                : "the patient was " + who.replaceFirst("(?<!intersex )\\bpatient\\b", "person");
    }

    /** A date of presentation that is only a bound, usually the year of publication, says nothing of the patient. */
    private static String date(FuzzyDate presented, Times times) {
        boolean bound = presented instanceof CalendarDate calendar && calendar.getQualifier() != Qualifier.EXACT
                && calendar.getQualifier() != Qualifier.ABOUT;
        return bound || presented == null || !(presented instanceof CalendarDate) ? "" : times.when(presented);
    }

    private static String adjectives(Patient patient) {
        List<String> out = new ArrayList<>();
        switch (patient.getHandedness()) {
            case LEFT -> out.add("left-handed");
            case RIGHT -> out.add("right-handed");
            default -> {
            }
        }
        if (patient.getEthnicity() != null && !isNoun(patient.getEthnicity())) {
            out.add(patient.getEthnicity());
        }
        return String.join(" ", out);
    }

    private static String origin(Patient patient) {
        if (patient.getEthnicity() == null || !isNoun(patient.getEthnicity())) {
            return "";
        }
        return (patient.getEthnicity().startsWith("of ") ? " " : " of ") + patient.getEthnicity();
    }

    private static boolean isNoun(String ethnicity) {
        return ethnicity.matches("(?i).*\\b(?:origin|descent|ethnicity|ancestry|background|heritage)\\b.*");
    }

    private static void body(Prose prose, Patient patient, Person person) {
        String gestation = patient.getGestation() == null ? "" : "after " + DurationWords.prose(patient.getGestation()) + " of gestation";
        String birthWeight = QuantityWords.of(patient.getBirthWeight());
        if (!gestation.isEmpty() || !birthWeight.isEmpty()) {
            prose.say(patient, person.subject(), "was born", gestation, birthWeight.isEmpty() ? "" : "with a weight of " + birthWeight);
        }
        String weight = QuantityWords.of(patient.getWeight());
        String height = QuantityWords.of(patient.getHeight());
        if (!weight.isEmpty() || !height.isEmpty()) {
            prose.say(patient, person.subject(), weight.isEmpty() ? "" : "weighed " + weight, weight.isEmpty() || height.isEmpty() ? "" : "and",
                    height.isEmpty() ? "" : "was " + height + " tall");
        }
    }

    private static void habits(Prose prose, Patient patient, Person person) {
        switch (Terms.id(patient.getSmoking(), Vocabulary.SMOKING)) {
            case "never" -> prose.say(patient, person.subject(), "had never smoked");
            case "former" -> prose.say(patient, person.subject(), "was a former smoker");
            case "current" -> prose.say(patient, person.subject(), "was a current smoker");
            default -> {
            }
        }
        if (patient.getPregnancy() == FindingState.PRESENT) {
            prose.say(patient, person.subject(), "was pregnant");
        }
    }

    private static void history(Prose prose, Patient patient, Person person, Times times) {
        List<String> present = conditions(patient, true, times);
        if (!present.isEmpty()) {
            prose.say(patient, person.possessive(), "medical history included", Lists.and(present));
        }
        List<String> absent = conditions(patient, false, times);
        if (!absent.isEmpty()) {
            prose.say(patient, "there was no history of", Lists.or(absent));
        }
        family(prose, patient, person);
        psychosocial(prose, patient, person);
    }

    /** {@return the conditions present or absent in the patient's history, with their time} */
    static List<String> conditions(Patient patient, boolean present, Times times) {
        List<String> out = new ArrayList<>();
        for (Condition condition : patient.getHistory()) {
            FindingState state = condition.getState();
            if (present ? state == FindingState.PRESENT || state == FindingState.UNSTATED : state == FindingState.ABSENT) {
                String name = Terms.label(condition.getName(), Vocabulary.FEATURE, Vocabulary.DISEASE);
                String time = times.lasting(condition);
                out.add(time.isEmpty() ? name : name + " (" + time + (condition.isOngoing() ? ", ongoing" : "") + ")");
            }
        }
        return out;
    }

    private static void family(Prose prose, Patient patient, Person person) {
        String text = patient.getFamilyHistory();
        if (text == null) {
            return;
        }
        String said = Letters.lowered(Letters.unstopped(text));
        if (said.startsWith("no ")) {
            boolean relatives = said.matches(".*\\b(?:family|parents?|mother|father|siblings?|sisters?|brothers?|relatives?|children|consanguinity)\\b.*");
            prose.say(patient, relatives ? "there was " + said : "there was no family history of " + said.substring(3));
        } else if (said.matches("(?:unremarkable|negative|positive|non-contributory|noncontributory)\\b.*")) {
            prose.say(patient, person.possessive(), "family history was", said);
        } else {
            prose.say(patient, person.possessive(), "family history included", said);
        }
    }

    /** Notes are often written without their subject: "Lives alone". */
    private static void psychosocial(Prose prose, Patient patient, Person person) {
        String text = patient.getPsychosocial();
        if (text == null) {
            return;
        }
        String said = Letters.unstopped(text);
        if (said.matches("(?i)" + VERBS + "\\b.*")) {
            prose.say(patient, person.subject(), Letters.lowered(said).replaceAll("; (?=" + VERBS + "\\b)", "; " + person.subject() + " "));
        } else if (said.matches("(?:She|He|The|They|Her|His|Their)\\b.*")) {
            prose.say(patient, said);
        } else {
            prose.say(patient, "psychosocial history:", Letters.lowered(said));
        }
    }
}
