// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.calx.model.Case;
import org.calx.model.Differential;
import org.calx.model.Section;
import org.calx.model.narrative.Gap;

/** How the diagnosis was made. */
final class DiagnosticItems {

    private static final Pattern CHALLENGE = Pattern.compile("(?i)\\b(challeng\\w*|difficult\\w*|delay\\w*|misdiagnos\\w*|mistaken|initially (thought|diagnosed|treated)|"
            + "unavailable|not available|could not be (done|performed|obtained)|declined|refused|language barrier|cost)\\b");
    private static final Pattern PROGNOSIS = Pattern.compile("(?i)\\b(prognos\\w*|favourabl\\w*|favorabl\\w*|unfavourabl\\w*|unfavorabl\\w*|life expectancy|survival|"
            + "risk (of|factors?)|mortality|stag(e|ing)|self-limit\\w*|expected to)\\b");
    private static final Pattern REASONING = Pattern.compile("(?i)\\b(differential|exclu\\w*|rul\\w* out|untenable|unlikely|considered|against)\\b");

    private DiagnosticItems() {
    }

    static Answer methods(CareFacts facts) {
        Case subject = facts.subject();
        int results = subject.getLaboratories().stream().mapToInt(each -> each.getResults().size()).sum();
        int images = subject.getImagings().size();
        int biopsies = subject.getBiopsies().size();
        List<String> there = new ArrayList<>();
        count(there, results, "laboratory result");
        count(there, images, "imaging study");
        count(there, biopsies, "biopsy");
        if (there.isEmpty()) {
            return facts.marked(CareItem.DIAGNOSTIC_METHODS).map(text -> Answer.covered(text, "text on it"))
                    .orElseGet(() -> Answer.missing(subject, "add 'laboratory on … { }' and 'imaging radiograph of …, on … { }' with their results"));
        }
        boolean blind = results == 0 && biopsies == 0 && subject.getImagings().stream().allMatch(each -> each.getShows().isEmpty()
                && each.getFindings().stream().allMatch(found -> Gap.isGap(found.getText())) && each.getScores().isEmpty() && each.getFigures().isEmpty() && each.getNote() == null);
        String all = String.join(", ", there);
        return blind ? Answer.thin(subject.getImagings().get(0), all + " without a result", "tell what was seen: 'shows L1 as stone' or 'finding …'")
                : Answer.covered(results > 0 ? subject.getLaboratories().get(0) : images > 0 ? subject.getImagings().get(0) : subject.getBiopsies().get(0), all);
    }

    static Answer challenges(CareFacts facts) {
        return facts.told(CareItem.DIAGNOSTIC_CHALLENGES, CHALLENGE, Section.DIAGNOSIS, Section.DISCUSSION, Section.PATIENT)
                .orElseGet(() -> Answer.missing(facts.subject(), "tell what made the diagnosis difficult: 'narrative diagnosis on diagnostic challenges'; if nothing did, "
                        + "'omitted diagnostic challenges because \"…\"'"));
    }

    static Answer reasoning(CareFacts facts) {
        List<Differential> all = facts.subject().getDifferentials().stream().filter(each -> !Gap.isGap(each.getDiagnosis())).toList();
        long reasoned = all.stream().filter(each -> Gap.isWritten(each.getReason())).count();
        if (reasoned > 0 && reasoned == all.size()) {
            return Answer.covered(all.get(0), Focus.count(all.size(), "other diagnosis") + " considered, with reasons");
        }
        if (!all.isEmpty()) {
            Differential bare = all.stream().filter(each -> !Gap.isWritten(each.getReason())).findFirst().orElseThrow();
            return Answer.thin(bare, (all.size() - reasoned) + " of " + Focus.count(all.size(), "other diagnosis") + " without a reason", "add ', because \"…\"'");
        }
        return facts.told(CareItem.DIAGNOSTIC_REASONING, REASONING, Section.DIAGNOSIS).orElseGet(() -> Answer.missing(facts.subject(),
                "name the other diagnoses considered: 'differential gouty tophus, excluded, because \"…\"'"));
    }

    static Answer prognosis(CareFacts facts) {
        return facts.told(CareItem.PROGNOSIS, PROGNOSIS, Section.DIAGNOSIS, Section.DISCUSSION, Section.CONCLUSION)
                .orElseGet(() -> Answer.missing(facts.subject(), "tell what bears on the prognosis: 'narrative diagnosis on prognosis'; where nothing does, "
                        + "'omitted prognosis because \"…\"'"));
    }

    private static void count(List<String> there, int number, String noun) {
        if (number > 0) {
            there.add(Focus.count(number, noun));
        }
    }
}
