// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Nouns;
import org.calx.manuscript.english.Numbers;
import org.calx.model.Calcinosis;
import org.calx.model.Finding;
import org.calx.model.FindingState;
import org.calx.model.Laterality;
import org.calx.model.Lesion;
import org.calx.model.Site;
import org.calx.terminology.Vocabulary;

/** Lesions and calcinosis as noun phrases. */
public final class LesionWords {

    private LesionWords() {
    }

    /** {@return what caused the calcinosis: in the author's words, or a treatment, procedure or event of the case; empty for none} */
    public static String cause(Calcinosis calcinosis) {
        return calcinosis.getCausedBy() == null || calcinosis.getCausedBy().eIsProxy() ? Objects.requireNonNullElse(calcinosis.getCause(), "")
                : AnchorWords.cause(calcinosis.getCausedBy());
    }

    /** {@return where a lesion is, with its article, as short as the other lesions of the case allow: the left thumb} */
    public static String place(Lesion lesion) {
        Site site = lesion.getSite();
        if (site == null) {
            return "a site that is not recorded";
        }
        return site.getParts().isEmpty() || !isAlone(lesion) ? SiteWords.definite(site) : SiteWords.region(site);
    }

    /** Whether no other lesion of the case has the same region and side; the spine has no sides. */
    private static boolean isAlone(Lesion lesion) {
        if (!(lesion.eContainer() instanceof Calcinosis calcinosis)) {
            return true;
        }
        return calcinosis.getLesions().stream().filter(other -> other.getSite() != null && other.getSite().getRegion() != null)
                .filter(other -> SiteWords.isSpine(other.getSite()) || other.getSite().getLaterality() == lesion.getSite().getLaterality())
                .filter(other -> other.getSite().getRegion().equalsIgnoreCase(lesion.getSite().getRegion())).count() == 1;
    }

    /** {@return what the lesion is, without article, site and size: palpable subcutaneous stone-type deposit; plural when there are several} */
    public static String description(Lesion lesion) {
        return description(lesion, isSeveral(lesion));
    }

    /** {@return what the lesion is, in the plural when there are several} */
    public static String description(Lesion lesion, boolean several) {
        String noun = noun(lesion);
        return phrase(lesion, several ? Nouns.plural(noun) : noun) + imagingOnly(lesion);
    }

    private static String phrase(Lesion lesion, String noun) {
        return Lists.and(adjectives(lesion)) + (adjectives(lesion).isEmpty() ? "" : " ") + noun;
    }

    private static String imagingOnly(Lesion lesion) {
        return has(lesion, Vocabulary.VISIBILITY, "imaging-only") ? " seen on imaging only" : "";
    }

    /** {@return the lesion with article or number and its last size before treatment: a palpable subcutaneous deposit of 6 mm} */
    public static String counted(Lesion lesion) {
        String description = phrase(lesion, isSeveral(lesion) ? Nouns.plural(noun(lesion)) : noun(lesion));
        String behind = size(lesion) + imagingOnly(lesion);
        if (lesion.getCount() != null && lesion.getCount().intValue() != 1) {
            return Numbers.inWords(lesion.getCount()) + " " + description + behind;
        }
        boolean bilateral = lesion.getSite() != null && lesion.getSite().getLaterality() == Laterality.BILATERAL && lesion.getCount() == null;
        return (bilateral ? description : Nouns.withArticle(description)) + behind;
    }

    /** {@return whether these are more than one deposit} */
    public static boolean areSeveral(List<Lesion> lesions) {
        return lesions.size() > 1 || lesions.stream().anyMatch(LesionWords::isSeveral);
    }

    /** One entry may stand for several deposits: counted ones, or one on each side. */
    private static boolean isSeveral(Lesion lesion) {
        return lesion.getCount() == null ? lesion.getSite() != null && lesion.getSite().getLaterality() == Laterality.BILATERAL
                : lesion.getCount().intValue() != 1;
    }

    private static String size(Lesion lesion) {
        return lesion.getSizes().isEmpty() ? "" : " of " + QuantityWords.of(lesion.getSizes().get(0));
    }

    private static List<String> adjectives(Lesion lesion) {
        List<String> out = new ArrayList<>();
        for (String typed : lesion.getDescriptors()) {
            String visibility = Terms.id(typed, Vocabulary.VISIBILITY);
            if (!visibility.isEmpty()) {
                if (visibility.equals("palpable-only")) {
                    out.add("palpable but not visible");
                } else if (!visibility.equals("imaging-only")) {
                    out.add(Terms.label(typed, Vocabulary.VISIBILITY));
                }
            } else if (typed != null && !typed.isBlank() && Terms.id(typed, Vocabulary.MORPHOLOGY).isEmpty()) {
                out.add(Terms.label(typed, Vocabulary.DEPTH));
            }
        }
        return out.size() < 2 ? out : List.of(String.join(", ", out));
    }

    private static String noun(Lesion lesion) {
        for (String typed : lesion.getDescriptors()) {
            String id = Terms.id(typed, Vocabulary.MORPHOLOGY);
            if (!id.isEmpty() && Terms.id(typed, Vocabulary.VISIBILITY).isEmpty()) {
                return morphology(id, "deposit");
            }
        }
        return "deposit";
    }

    /** {@return a noun of that morphology: stone-type deposit, nodule, tumoral mass} */
    public static String morphology(String id, String noun) {
        return switch (id) {
            case "stone", "mousse" -> id + "-type " + noun;
            case "plate", "net", "sheet" -> id + "-like " + noun;
            case "nodule" -> noun.equals("deposit") ? "nodule" : "nodular " + noun;
            case "tumoral" -> noun.equals("deposit") ? "tumoral mass" : "tumoral " + noun;
            case "punctate" -> "punctate " + noun;
            default -> noun;
        };
    }

    /** {@return the signs of the lesion, the present ones behind "with", the absent ones behind "without"; empty for none} */
    public static String signs(Lesion lesion) {
        List<Finding> present = FindingWords.present(lesion.getFindings());
        List<Finding> absent = FindingWords.in(FindingState.ABSENT, lesion.getFindings());
        return (present.isEmpty() ? "" : "with " + Lists.and(FindingWords.names(present)))
                + (present.isEmpty() || absent.isEmpty() ? "" : " but ")
                + (absent.isEmpty() ? "" : "without " + Lists.or(FindingWords.names(absent)));
    }

    private static boolean has(Lesion lesion, Vocabulary vocabulary, String id) {
        return lesion.getDescriptors().stream().anyMatch(typed -> Terms.id(typed, vocabulary).equals(id));
    }

    /** {@return the calcinosis by its type, extent and kind: dystrophic calcinosis circumscripta, uraemic tumoral calcinosis} */
    public static String calcinosis(Calcinosis calcinosis) {
        List<String> before = new ArrayList<>();
        String kind = "";
        String noun = "calcinosis";
        for (String typed : calcinosis.getDescriptors()) {
            String type = Terms.id(typed, Vocabulary.PATHOGENIC_TYPE);
            if (type.equals("calciphylaxis")) {
                noun = "calciphylaxis";
            } else if (!type.isEmpty()) {
                before.add(Terms.label(typed, Vocabulary.PATHOGENIC_TYPE));
            } else if (!Terms.id(typed, Vocabulary.EXTENT).isEmpty()) {
                noun = Terms.label(typed, Vocabulary.EXTENT);
            } else {
                kind = Terms.label(typed, Vocabulary.TUMORAL_KIND);
            }
        }
        if (!kind.isEmpty()) {
            before.add(kind);
            // pseudotumoral says it already
            noun = kind.endsWith("tumoral") && noun.startsWith("tumoral ") ? noun.substring("tumoral ".length()) : noun;
        }
        return String.join(" ", before) + (before.isEmpty() ? "" : " ") + noun;
    }
}
