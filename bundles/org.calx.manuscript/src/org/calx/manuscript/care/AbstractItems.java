// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calx.model.Case;
import org.calx.model.Section;
import org.calx.model.narrative.Gap;
import org.calx.model.treatment.Interventions;
import org.eclipse.emf.ecore.EObject;

/** The four parts of the abstract: of the author's own, or of the one drafted from the case. */
final class AbstractItems {

    private static final Pattern LABEL = Pattern.compile("(?m)^\\s*(\\p{Lu}[\\p{L} ]{3,30}):");
    private static final Pattern INTRODUCTION = Pattern.compile("(?i)background|introduction|objective|rationale");
    private static final Pattern CONCLUSION = Pattern.compile("(?i)conclusions?|lessons?|discussion");
    private static final Pattern NOVELTY = Pattern.compile("(?i)\\b(rare(ly)?|unusual|uncommon|first|few|unknown|little is known|no treatment|only|"
            + "not been|never|unique|describe|report)\\b");
    private static final Pattern LESSON = Pattern.compile("(?i)\\b(should|must|suggest\\w*|consider\\w*|highlight\\w*|illustrat\\w*|remind\\w*|conclu\\w*|"
            + "may be|lesson\\w*|important)\\b");
    private static final Pattern PATIENT = Pattern.compile("(?i)\\b(wom[ae]n|m[ae]n|girl|boy|patient|infant|neonate|child|newborn|female|male)\\b");
    private static final Pattern OUTCOME = Pattern.compile("(?i)\\b(heal\\w*|reliev\\w*|relief|improv\\w*|resol\\w*|recur\\w*|respon\\w*|died|death|stable|"
            + "decreas\\w*|increas\\w*|unchanged|follow\\w*|regress\\w*|disappear\\w*|recover\\w*|subsid\\w*|persist\\w*|worsen\\w*)\\b");

    private AbstractItems() {
    }

    static Answer introduction(CareFacts facts) {
        List<Text> own = facts.texts(Section.ABSTRACT);
        if (own.isEmpty()) {
            List<Text> source = facts.texts(Section.INTRODUCTION);
            return source.isEmpty() ? Answer.missing(facts.subject(), "write 'narrative introduction', of which the abstract is drafted, or 'narrative abstract'")
                    : Answer.covered(source.get(0).narrative(), "drafted from the introduction");
        }
        return part(own, INTRODUCTION, NOVELTY, "says nothing of what is unique about the case", "say in the abstract why the case is worth telling");
    }

    static Answer conclusion(CareFacts facts) {
        List<Text> own = facts.texts(Section.ABSTRACT);
        if (own.isEmpty()) {
            List<Text> source = facts.texts(Section.CONCLUSION);
            return source.isEmpty() ? Answer.missing(facts.subject(), "write 'narrative conclusion', of which the abstract is drafted")
                    : Answer.covered(source.get(0).narrative(), "drafted from the conclusion");
        }
        return part(own, CONCLUSION, LESSON, "draws no lesson", "end the abstract with the main lesson");
    }

    private static Answer part(List<Text> own, Pattern label, Pattern words, String lack, String remedy) {
        for (Text text : own) {
            for (Matcher found = LABEL.matcher(text.prose()); found.find();) {
                if (label.matcher(found.group(1)).matches()) {
                    return Answer.covered(text.narrative(), "part '" + found.group(1) + "' of the abstract");
                }
            }
            if (text.find(words).isPresent()) {
                return Answer.covered(text.narrative(), "'" + text.find(words).get() + "' in the abstract");
            }
        }
        return Answer.thin(own.get(0).narrative(), "the abstract " + lack, remedy);
    }

    static Answer patient(CareFacts facts) {
        Case subject = facts.subject();
        List<Text> own = facts.texts(Section.ABSTRACT);
        boolean lesions = subject.getCalcinoses().stream().anyMatch(each -> !each.getLesions().isEmpty());
        if (own.isEmpty()) {
            return subject.getPatient() == null || !lesions && subject.getComplications().isEmpty()
                    ? Answer.missing(subject, "record the patient and the lesions, of which the abstract is drafted")
                    : Answer.covered(subject.getPatient(), "drafted from patient and lesions");
        }
        Text text = own.get(0);
        boolean patient = text.find(PATIENT).isPresent() || text.embedded().contains("patient");
        boolean findings = mentions(text, Focus.diagnoses(subject)) || text.embedded().stream().anyMatch(name -> name.startsWith("L"));
        return patient && findings ? Answer.covered(text.narrative(), "patient and findings in the abstract")
                : Answer.thin(text.narrative(), "the abstract does not name " + (patient ? "the main findings" : "the patient"),
                        "add " + (patient ? "the main symptoms and findings" : "who the patient is") + " to the abstract");
    }

    static Answer course(CareFacts facts) {
        Case subject = facts.subject();
        List<Text> own = facts.texts(Section.ABSTRACT);
        List<String> lacking = new ArrayList<>();
        if (own.isEmpty()) {
            lack(lacking, subject.getDiseases().stream().anyMatch(each -> !Gap.isGap(each.getKind())) || !subject.getCalcinoses().isEmpty(), "diagnosis");
            lack(lacking, !facts.interventions().isEmpty() || isOmitted(facts, CareItem.INTERVENTION_TYPES), "treatment");
            lack(lacking, !subject.getOutcomes().isEmpty() || !Interventions.responses(subject).isEmpty() || isOmitted(facts, CareItem.OUTCOMES), "outcome");
            return answer(subject, lacking, "drafted from diagnoses, treatments and outcomes", "the case records no ", "record ");
        }
        Text text = own.get(0);
        lack(lacking, mentions(text, Focus.diagnoses(subject)), "diagnosis");
        lack(lacking, facts.interventions().isEmpty() || mentions(text, Focus.interventions(subject))
                || facts.interventions().stream().anyMatch(each -> each.getName() != null && text.embedded().contains(each.getName())), "treatment");
        lack(lacking, text.find(OUTCOME).isPresent(), "outcome");
        return answer(text.narrative(), lacking, "diagnosis, treatment and outcome in the abstract", "the abstract names no ", "add to the abstract: ");
    }

    private static boolean isOmitted(CareFacts facts, CareItem item) {
        return facts.omissions().of(item).isPresent();
    }

    private static Answer answer(EObject place, List<String> lacking, String evidence, String lack, String remedy) {
        return lacking.isEmpty() ? Answer.covered(place, evidence)
                : Answer.thin(place, lack + String.join(", no ", lacking), remedy + String.join(", ", lacking));
    }

    private static void lack(List<String> lacking, boolean there, String what) {
        if (!there) {
            lacking.add(what);
        }
    }

    private static boolean mentions(Text text, Set<String> words) {
        String prose = text.prose().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return words.stream().anyMatch(prose::contains);
    }
}
