// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.wording.DiseaseWords;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.PeriodWords;
import org.calx.manuscript.wording.Terms;
import org.calx.manuscript.wording.Times;
import org.calx.model.Disease;
import org.calx.model.Finding;
import org.calx.model.FindingState;
import org.calx.model.time.Moment;
import org.calx.terminology.Vocabulary;

/** An underlying disease and its features in sentences. */
final class DiseaseProse {

    private DiseaseProse() {
    }

    static void write(Prose prose, Disease disease, Writing writing) {
        boolean first = writing.subject().getDiseases().indexOf(disease) == 0;
        if (Terms.id(disease.getKind(), Vocabulary.DISEASE).equals("none")) {
            prose.say(disease, "no underlying disease was found");
        } else {
            prose.say(disease, writing.person().subject(), first ? "had" : "also had", DiseaseWords.indefinite(disease), course(disease, writing.times()));
        }
        if (disease.getFirstNonRaynaud() != null) {
            prose.say(disease, "the first symptom other than Raynaud’s phenomenon appeared", writing.times().when(disease.getFirstNonRaynaud()));
        }
        features(prose, disease, writing);
        if (disease.getNote() != null) {
            prose.say(disease, disease.getNote());
        }
    }

    private static String course(Disease disease, Times times) {
        String onset = times.when(disease.getOnset());
        String diagnosed = times.when(disease.getDiagnosed());
        if (onset.isEmpty()) {
            return diagnosed.isEmpty() ? "" : ", diagnosed " + diagnosed;
        }
        return ", which had begun " + onset + (diagnosed.isEmpty() ? "" : " and was diagnosed " + diagnosed);
    }

    private static void features(Prose prose, Disease disease, Writing writing) {
        List<Finding> since = new ArrayList<>();
        List<Finding> past = new ArrayList<>();
        List<Finding> later = new ArrayList<>();
        List<Finding> undated = new ArrayList<>();
        for (Finding finding : FindingWords.present(disease.getFeatures())) {
            if (isLater(finding, writing)) {
                later.add(finding);
            } else if (finding.getStart() != null) {
                (finding.getEnd() == null && finding.getLasting() == null ? since : past).add(finding);
            } else {
                undated.add(finding);
            }
        }
        prose.say(disease, Lists.and(gapped(since, "had been present", writing.times())));
        prose.say(disease, Lists.and(gapped(past, past.size() == 1 ? FindingWords.was(FindingWords.names(past)) + " present" : "were present", writing.times())));
        other(prose, disease, undated, !since.isEmpty() || !past.isEmpty(), writing.times());
        for (Finding finding : later) {
            prose.say(finding, FindingWords.name(finding), "developed", writing.times().when(PeriodWords.first(finding)));
        }
        prose.say(disease, FindingWords.measurements(FindingWords.measured(disease.getFeatures())));
        List<String> absent = FindingWords.names(FindingWords.in(FindingState.ABSENT, disease.getFeatures()));
        if (!absent.isEmpty()) {
            prose.say(disease, "there", FindingWords.was(absent.subList(0, 1)), "no", Lists.or(absent));
        }
        List<String> notAssessed = FindingWords.names(FindingWords.in(FindingState.NOT_ASSESSED, disease.getFeatures()));
        if (!notAssessed.isEmpty()) {
            prose.say(disease, Lists.and(notAssessed), FindingWords.was(notAssessed), "not assessed");
        }
    }

    private static void other(Prose prose, Disease disease, List<Finding> findings, boolean further, Times times) {
        if (findings.isEmpty()) {
            return;
        }
        List<String> names = findings.stream().map(f -> f.getOn() == null ? FindingWords.located(f)
                : FindingWords.located(f) + " (" + times.label(f.getOn()) + ")").toList();
        prose.say(disease, Letters.capitalised(Lists.and(names)), FindingWords.was(FindingWords.names(findings)), further ? "also present" : "present");
    }

    /** {@return findings with their time, the verb said once: A had been present since 2008, B since 2010} */
    private static List<String> gapped(List<Finding> findings, String verb, Times times) {
        List<String> out = new ArrayList<>();
        for (Finding finding : findings) {
            out.add(FindingWords.located(finding) + (out.isEmpty() ? " " + verb + " " : " ") + times.lasting(finding));
        }
        return out;
    }

    private static boolean isLater(Finding finding, Writing writing) {
        Optional<Moment> start = writing.clock().resolve(finding.getStart());
        return start.isPresent() && start.get().isAfter(writing.clock().presentation());
    }
}
