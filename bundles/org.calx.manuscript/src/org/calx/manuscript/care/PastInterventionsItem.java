// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.calx.manuscript.wording.Terms;
import org.calx.model.Condition;
import org.calx.model.Intervention;
import org.calx.model.Patient;
import org.calx.model.Treatment;
import org.calx.model.time.Moment;
import org.calx.terminology.Vocabulary;

/** What was done before the patient came, and what came of it. */
final class PastInterventionsItem {

    private static final Pattern DONE = Pattern.compile("(?i)\\b(\\w+ectomy|\\w+plasty|\\w+otomy|operat\\w*|surgery|surgical|transplant\\w*|dialysis|excis\\w*|"
            + "treat\\w*|therapy|stopped|given|received|injection\\w*|infusion\\w*|mg|prosthesis|implant\\w*)\\b");
    private static final Pattern BECAME = Pattern.compile("(?i)\\b(stopped|without|with|after which|improv\\w*|failed|no (effect|benefit|response)|effective|"
            + "respon\\w*|complicat\\w*|recur\\w*|heal\\w*|tolerat\\w*|intoleran\\w*|inefficac\\w*|uneventful\\w*|success\\w*)\\b");

    private PastInterventionsItem() {
    }

    static Answer answer(CareFacts facts) {
        List<Condition> done = new ArrayList<>();
        Patient patient = facts.subject().getPatient();
        if (patient != null) {
            patient.getHistory().stream().filter(PastInterventionsItem::isIntervention).forEach(done::add);
        }
        Optional<Condition> told = done.stream().filter(each -> BECAME.matcher(each.getName()).find()).findFirst();
        if (told.isPresent()) {
            return Answer.covered(told.get(), Focus.count(done.size(), "past intervention") + " in the history, with what came of it");
        }
        List<Intervention> before = facts.interventions().stream().filter(each -> isBefore(each, facts)).toList();
        Optional<Intervention> known = before.stream().filter(each -> !each.getResponses().isEmpty()
                || each instanceof Treatment treatment && treatment.getStopReason() != null || each.getRecurrence() != null).findFirst();
        if (known.isPresent()) {
            return Answer.covered(known.get(), Focus.count(before.size(), "treatment") + " begun before the presentation, with what came of it");
        }
        Optional<Answer> words = facts.marked(CareItem.PAST_INTERVENTIONS).map(text -> Answer.covered(text, "text on it"));
        if (words.isPresent()) {
            return words.get();
        }
        String remedy = "tell earlier treatments and what came of them: 'history \"nifedipine, stopped for headache\" from 2008 to 2010'; if there were none, "
                + "'omitted previous treatment because \"there was none\"'";
        if (!done.isEmpty() || !before.isEmpty()) {
            return Answer.thin(done.isEmpty() ? before.get(0) : done.get(0), "what came of them is not told", remedy);
        }
        return Answer.missing(patient == null ? facts.subject() : patient, remedy);
    }

    private static boolean isIntervention(Condition condition) {
        return condition.getName() != null && (DONE.matcher(condition.getName()).find()
                || Terms.find(condition.getName(), Vocabulary.DRUG, Vocabulary.PROCEDURE).isPresent());
    }

    private static boolean isBefore(Intervention intervention, CareFacts facts) {
        Optional<Moment> begin = facts.clock().begin(intervention);
        return begin.isPresent() && begin.get().isBefore(facts.clock().presentation());
    }
}
