// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.starter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.calx.publish.starter.FirstLesion.Side;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;

/**
 * What may be chosen for a new case, given what is chosen already, so that the file has no errors and no warnings from its first line on.
 */
public final class FirstChoices {

    private static final String IDIOPATHIC = "idiopathic";
    private static final int LARGE_MM = 20;

    private FirstChoices() {
    }

    /** {@return the diseases, and that there is none} */
    public static List<Term> diseases() {
        return Terminology.standard().terms(Vocabulary.DISEASE);
    }

    /** {@return the subsets of a disease} */
    public static List<Term> subsets(Optional<Term> disease) {
        return disease.map(known -> Terminology.standard().terms(Vocabulary.DISEASE_SUBSET).stream()
                .filter(term -> term.values("of").contains(known.id())).filter(FirstChoices::needsNoSigns).toList()).orElse(List.of());
    }

    /** CREST syndrome is a name for five signs, which are written first. */
    private static boolean needsNoSigns(Term subset) {
        return !subset.id().equals("crest");
    }

    /** {@return the pathogenetic types; a disease that explains calcinosis leaves no room for an idiopathic one} */
    public static List<Term> types(Optional<Term> disease) {
        boolean explained = disease.filter(term -> !term.values("mechanism").isEmpty() && !term.values("mechanism").contains(IDIOPATHIC)).isPresent();
        return Terminology.standard().terms(Vocabulary.PATHOGENIC_TYPE).stream().filter(term -> !explained || !term.id().equals(IDIOPATHIC)).toList();
    }

    /** {@return the extents} */
    public static List<Term> extents() {
        return Terminology.standard().terms(Vocabulary.EXTENT);
    }

    /** {@return the kinds of tumoral or idiopathic calcinosis, or its patterns in dermatomyositis; empty for others} */
    public static List<Term> kinds(Optional<Term> disease, Optional<Term> type, Optional<Term> extent) {
        boolean tumoral = extent.filter(term -> term.id().equals("tumoral")).isPresent();
        boolean idiopathic = type.filter(term -> term.id().equals(IDIOPATHIC)).isPresent();
        boolean muscles = disease.filter(term -> term.id().contains("dermatomyositis")).isPresent();
        return Terminology.standard().terms(Vocabulary.TUMORAL_KIND).stream().filter(term -> switch (term.attribute("kind").orElse("")) {
            case "tumoral" -> tumoral;
            case IDIOPATHIC -> idiopathic;
            case "pattern" -> muscles && !tumoral;
            default -> false;
        }).toList();
    }

    /** {@return the sites of the body} */
    public static List<Term> sites() {
        return Terminology.standard().terms(Vocabulary.SITE);
    }

    /** {@return the sides a site can have; one that exists twice must have one of them} */
    public static List<Side> sides(Term site) {
        return site.flag("paired") ? List.of(Side.LEFT, Side.RIGHT, Side.BILATERAL)
                : List.of(Side.NONE, Side.LEFT, Side.RIGHT, Side.MIDLINE);
    }

    /** {@return the parts a site has} */
    public static List<Term> parts(Term site) {
        boolean first = "1".equals(site.attribute("digit").orElse(""));
        String group = !"digit".equals(site.attribute("kind").orElse("")) ? site.id() : "foot".equals(site.attribute("region").orElse("")) ? "toe" : "finger";
        return Terminology.standard().terms(Vocabulary.SITE_PART).stream()
                .filter(part -> Stream.of(site.id(), group).anyMatch(part.values("of")::contains))
                .filter(part -> !part.attribute(first ? "thumb" : "otherDigits").filter("no"::equals).isPresent()).toList();
    }

    /** {@return what has to be changed before the case can be written, for the author; empty when nothing has} */
    public static Optional<String> problem(FirstFacts facts) {
        FirstCalcinosis calcinosis = facts.calcinosis();
        if (calcinosis.isOfType("iatrogenic") && calcinosis.cause().isBlank()) {
            return Optional.of("Say what caused the iatrogenic calcinosis, such as extravasated calcium gluconate.");
        }
        List<FirstLesion> lesions = calcinosis.lesions();
        List<String> regions = lesions.stream().map(lesion -> lesion.site().attribute("region").orElse("")).distinct().toList();
        if (calcinosis.hasExtent("universalis") && regions.size() == 1 && !regions.contains("trunk") && !regions.contains("")) {
            return Optional.of("Calcinosis universalis is generalised: give a site in another region too, or none yet.");
        }
        if (calcinosis.hasExtent("tumoral") && !lesions.isEmpty()
                && lesions.stream().allMatch(lesion -> lesion.millimetres().isPresent() && lesion.millimetres().getAsInt() < LARGE_MM)) {
            return Optional.of("Tumoral calcinosis forms masses of 20 mm or more; correct the size or the extent.");
        }
        return lesions.stream().filter(lesion -> !sides(lesion.site()).contains(lesion.side())).findFirst()
                .map(lesion -> "Which " + lesion.site().label() + "? Choose a side.");
    }
}
