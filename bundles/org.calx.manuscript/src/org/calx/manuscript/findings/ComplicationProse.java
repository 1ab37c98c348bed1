// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Nouns;
import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.wording.ComplicationWords;
import org.calx.manuscript.wording.DigitalLesionWords;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.GradeWords;
import org.calx.manuscript.wording.OrganismWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.Terms;
import org.calx.manuscript.wording.Times;
import org.calx.model.Complication;
import org.calx.model.Finding;
import org.calx.model.FindingState;
import org.calx.terminology.Vocabulary;

/** A complication in sentences. */
final class ComplicationProse {

    private ComplicationProse() {
    }

    /** Writes all; what is absent at the same place and time is said in one sentence. */
    static void write(Prose prose, List<Complication> complications, Times times) {
        Set<String> denied = new HashSet<>();
        for (Complication complication : complications) {
            if (complication.getState() != FindingState.ABSENT) {
                write(prose, complication, times);
            } else if (denied.add(circumstances(complication, times))) {
                List<String> kinds = complications.stream().filter(c -> c.getState() == FindingState.ABSENT)
                        .filter(c -> circumstances(c, times).equals(circumstances(complication, times))).map(ComplicationProse::kind).distinct().toList();
                prose.say(complication, "there was no", Lists.or(kinds), circumstances(complication, times));
            }
        }
    }

    private static String circumstances(Complication complication, Times times) {
        return (ComplicationWords.place(complication) + " " + times.during(complication)).strip();
    }

    private static String kind(Complication complication) {
        return Terms.label(complication.getKind(), Vocabulary.COMPLICATION);
    }

    private static void write(Prose prose, Complication complication, Times times) {
        String kind = kind(complication);
        String where = ComplicationWords.place(complication);
        switch (complication.getState()) {
            case NOT_ASSESSED -> prose.say(complication, kind, where, "was not assessed");
            case ABSENT, NOT_REPORTED -> {
            }
            case PRESENT, UNSTATED -> present(prose, complication, kind, where, times);
        }
    }

    private static void present(Prose prose, Complication complication, String name, String where, Times times) {
        // drainage does not drain, and pain has no pain: both say so of themselves
        boolean drainage = complication.getDrains() != null && Terms.id(complication.getKind(), Vocabulary.COMPLICATION).equals("drainage");
        Optional<Finding> own = complication.getDetails().stream().filter(f -> f.getQuantity() != null && name.equals(f.getName())).findFirst();
        String kind = name + (drainage ? " of " + complication.getDrains() : "") + own.map(f -> " of " + QuantityWords.of(f.getQuantity())).orElse("");
        List<Finding> adjectives = complication.getDetails().stream().filter(f -> f.getQuantity() == null && isAdjective(f)).toList();
        List<String> details = new ArrayList<>();
        if (!complication.getSizes().isEmpty()) {
            details.add("a size of " + QuantityWords.of(complication.getSizes().get(0)));
        }
        if (!complication.getExposed().isEmpty()) {
            details.add("exposed " + DigitalLesionWords.exposed(complication.getExposed()));
        }
        for (Finding finding : complication.getDetails()) {
            if (!adjectives.contains(finding) && finding != own.orElse(null) && finding.getState() != FindingState.NOT_REPORTED) {
                details.add(detail(finding));
            }
        }
        String described = graded(complication) + String.join(" ", adjectives.stream().map(Finding::getName).toList()) + (adjectives.isEmpty() ? "" : " ") + kind;
        prose.say(complication, described, where, CourseWords.verb(complication, false, times), episodes(complication, drainage),
                complication.getDrains() == null || drainage ? "" : "and drained " + complication.getDrains(),
                details.isEmpty() ? "" : ", with " + Lists.and(details));
        culture(prose, complication, times);
        if (complication.getNote() != null) {
            prose.say(complication, complication.getNote());
        }
    }

    private static String graded(Complication complication) {
        String severity = complication.getSeverity() == null ? "" : GradeWords.of(complication.getSeverity()) + " ";
        return severity + (complication.getDepth() == null ? "" : Terms.label(complication.getDepth(), Vocabulary.ULCER_DEPTH, Vocabulary.DEPTH) + " ");
    }

    private static String episodes(Complication complication, boolean last) {
        if (complication.getEpisodes() == null) {
            return "";
        }
        return ", in " + Numbers.inWords(complication.getEpisodes()) + (complication.getEpisodes().intValue() == 1 ? " episode" : " episodes")
                + (complication.getDrains() == null || last ? "" : ",");
    }

    /** The grammar takes severity and depth as details without a value. */
    private static boolean isAdjective(Finding finding) {
        return finding.getName() != null && (finding.getName().matches("(?i)mild|moderate|severe|superficial|intermediate|deep|chronic|recurrent|episodic"));
    }

    private static String detail(Finding finding) {
        String name = FindingWords.located(finding);
        if (finding.getState() == FindingState.ABSENT) {
            return "no " + name;
        }
        if (finding.getQuantity() == null) {
            return name;
        }
        return (name.matches("diameter|length|width|depth|area|volume") ? Nouns.withArticle(name) : name) + " of " + QuantityWords.of(finding.getQuantity());
    }

    private static void culture(Prose prose, Complication complication, Times times) {
        String when = times.when(complication.getCultured());
        List<String> ids = complication.getOrganisms().stream().map(typed -> Terms.id(typed, Vocabulary.ORGANISM)).toList();
        if (ids.contains("not-reported")) {
            return;
        }
        List<String> organisms = complication.getOrganisms().stream().map(OrganismWords::name).toList();
        if (ids.contains("no-growth")) {
            prose.say(complication, "culture", when, "showed no growth");
        } else if (!organisms.isEmpty()) {
            prose.say(complication, "culture", when, "grew", Lists.and(organisms));
        } else if (!when.isEmpty()) {
            prose.say(complication, "a culture was taken", when);
        }
    }
}
