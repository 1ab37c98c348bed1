// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Nouns;
import org.calx.manuscript.english.Numbers;
import org.calx.model.Finding;
import org.calx.model.FindingState;
import org.calx.model.Laterality;
import org.calx.model.Lesion;
import org.calx.terminology.Vocabulary;

/** Clinical findings as noun phrases. */
public final class FindingWords {

    private static final Vocabulary[] NAMES = { Vocabulary.FEATURE, Vocabulary.MEASURE, Vocabulary.CAPILLAROSCOPY_PATTERN,
            Vocabulary.COMPLICATION };

    private FindingWords() {
    }

    /** {@return the finding's name: its label, or the author's words with a small first letter} */
    public static String name(Finding finding) {
        String typed = finding.getName();
        if (typed == null) {
            return Letters.lowered(Letters.unstopped(String.valueOf(finding.getText())));
        }
        boolean pattern = Terms.find(typed, NAMES).filter(term -> term.vocabulary() == Vocabulary.CAPILLAROSCOPY_PATTERN).isPresent();
        // a diameter is not the size of a lesion when it is an ulcer's
        String label = Terms.id(typed, NAMES).equals("lesion-size") ? typed.strip() : Terms.label(typed, NAMES);
        return pattern ? Nouns.withArticle(label) + " pattern" : inNumberOf(typed, label);
    }

    /** The vocabulary takes "digital ulcers" for "digital ulcer"; the author's number counts. */
    static String inNumberOf(String typed, String label) {
        String word = typed.strip().substring(typed.strip().lastIndexOf(' ') + 1);
        return word.equals(label.substring(label.lastIndexOf(' ') + 1) + "s") ? Nouns.plural(label) : label;
    }

    /** {@return the finding with its number, grade, place and method: grade 3 acro-osteolysis of the left thumb on plain radiograph} */
    public static String located(Finding finding) {
        return graded(finding) + where(finding)
                + (finding.getMethod() == null ? "" : " on " + Terms.label(finding.getMethod(), Vocabulary.MODALITY, Vocabulary.ANTIBODY_METHOD));
    }

    private static String graded(Finding finding) {
        String name = counted(finding);
        if (finding.getGrade() == null) {
            return name;
        }
        String scale = finding.getScale() == null ? "" : " (" + finding.getScale() + ")";
        return GradeWords.before(finding.getGrade(), name) + scale;
    }

    private static String counted(Finding finding) {
        String name = name(finding);
        if (finding.getCount() == null) {
            return name;
        }
        boolean several = finding.getCount().compareTo(BigDecimal.ONE) != 0 && !isPlural(name);
        return Numbers.inWords(finding.getCount()) + " " + (several ? Nouns.plural(name) : name);
    }

    private static String where(Finding finding) {
        if (finding.getSite() != null) {
            boolean either = finding.getState() == FindingState.ABSENT && finding.getSite().getLaterality() == Laterality.BILATERAL;
            return " of " + (either ? SiteWords.either(finding.getSite()) : SiteWords.definite(finding.getSite()));
        }
        return finding.getLesions().isEmpty() ? "" : " at " + sites(finding.getLesions(), finding.getState());
    }

    /** {@return a measured finding as a noun phrase: a T-score of -2.7 at the lumbar spine, four capillaries per finger} */
    public static String valued(Finding finding) {
        String name = name(finding);
        String value = QuantityWords.of(finding.getQuantity());
        String place = finding.getSite() != null ? " " + SiteWords.at(finding.getSite())
                : finding.getLesions().isEmpty() ? "" : " at " + sites(finding.getLesions());
        if (name.startsWith("number of ")) {
            return value + " " + name.substring("number of ".length()) + place;
        }
        if (isPlural(name.split(" per | examined$")[0])) {
            return value + " " + name + place;
        }
        return Nouns.withArticle(name) + " of " + value + place;
    }

    /** {@return the sites of lesions in one list} */
    public static String sites(List<Lesion> lesions) {
        return sites(lesions, FindingState.PRESENT);
    }

    /** {@return the sites of lesions in one list: what is absent is at none of them, at the left or the right thumb} */
    public static String sites(List<Lesion> lesions, FindingState state) {
        List<String> places = lesions.stream().map(LesionWords::place).toList();
        return state == FindingState.ABSENT ? Lists.or(places) : Lists.and(places);
    }

    /** {@return the findings recorded as present without a measured value} */
    public static List<Finding> present(List<Finding> findings) {
        return findings.stream().filter(f -> f.getQuantity() == null)
                .filter(f -> f.getState() == FindingState.PRESENT || f.getState() == FindingState.UNSTATED).toList();
    }

    /** {@return the findings with a measured value} */
    public static List<Finding> measured(List<Finding> findings) {
        return findings.stream().filter(f -> f.getQuantity() != null && f.getState() != FindingState.ABSENT).toList();
    }

    /** {@return the findings in a state} */
    public static List<Finding> in(FindingState state, List<Finding> findings) {
        return findings.stream().filter(f -> f.getState() == state).toList();
    }

    /** {@return the names, each once, in order} */
    public static List<String> names(List<Finding> findings) {
        List<String> names = new ArrayList<>();
        for (Finding finding : findings) {
            String name = located(finding);
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** {@return the names, those of one place together, and the places of one name: erythema and tenderness at the right forearm} */
    public static List<String> together(List<Finding> findings) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String where = finding.getMethod() == null ? where(finding) : "";
            places.computeIfAbsent(where.isEmpty() ? located(finding) : where, place -> new ArrayList<>()).add(where.isEmpty() ? "" : graded(finding));
        }
        Map<String, List<String>> names = new LinkedHashMap<>();
        places.forEach((place, found) -> {
            boolean shared = place.startsWith(" of ");
            String name = Lists.and(found.stream().distinct().toList()) + (shared ? " of " : "");
            names.computeIfAbsent(shared ? name : name + place, each -> new ArrayList<>()).add(shared ? place.substring(" of ".length()) : "");
        });
        return names.entrySet().stream().map(name -> name.getKey() + Lists.and(name.getValue().stream().distinct().toList())).toList();
    }

    /** {@return measured values side by side, the verb said once: grip strength was 14 kg, body temperature 37.4 °C; empty for none} */
    public static String measurements(List<Finding> findings) {
        List<String> parts = new ArrayList<>();
        for (Finding finding : findings) {
            parts.add(measured(located(finding)) + (parts.isEmpty() ? " was " : " ") + QuantityWords.of(finding.getQuantity()));
        }
        return Lists.and(parts);
    }

    /** {@return the name of a measure as the subject of a sentence: the modified Rodnan skin score, grip strength} */
    public static String measured(String measure) {
        if (measure.matches("(?:[A-Z]\\S+ ){2,}.*(?:[Ss]cale|[Qq]uestionnaire)")) {
            return "the score on the " + measure;
        }
        return measure.matches(".*(?:[Ss]core|[Ss]cale|[Qq]uestionnaire|[Ii]ndex|distance|count|assessment)|number of .*") ? "the " + measure : measure;
    }

    /** {@return was or were, after a list of names} */
    public static String was(List<String> names) {
        return names.size() > 1 || names.size() == 1 && isPlural(names.get(0)) ? "were" : "was";
    }

    private static boolean isPlural(String name) {
        String head = name.split(" (?:of|at|in|on|with|proximal|over) ")[0];
        return head.matches(".*(?:[^sui]s|ae|phalanges|feet)");
    }
}
