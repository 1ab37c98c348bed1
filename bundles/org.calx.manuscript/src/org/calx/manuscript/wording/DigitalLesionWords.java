// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Nouns;
import org.calx.manuscript.english.Numbers;
import org.calx.model.DigitalLesion;
import org.calx.terminology.Vocabulary;

/** Lesions of digits as noun phrases. */
public final class DigitalLesionWords {

    private DigitalLesionWords() {
    }

    /** {@return the class of the lesion: digital ulcer} */
    public static String kind(DigitalLesion lesion) {
        return Terms.label(lesion.getKind(), Vocabulary.DIGITAL_LESION);
    }

    /** {@return whether these are several} */
    public static boolean isSeveral(DigitalLesion lesion) {
        return lesion.getCount() != null && lesion.getCount().compareTo(BigDecimal.ONE) != 0;
    }

    /**
     * The lesion with its article or number, course, depth and origin.
     *
     * @param sized whether its first size is said
     * @return a deep recurrent digital ulcer of 4 mm on calcinosis
     */
    public static String counted(DigitalLesion lesion, boolean sized) {
        List<String> words = new ArrayList<>();
        // an intermediate ulcer could be anything
        boolean between = Terms.id(lesion.getDepth(), Vocabulary.ULCER_DEPTH).equals("intermediate");
        if (lesion.getDepth() != null && !between) {
            words.add(Terms.label(lesion.getDepth(), Vocabulary.ULCER_DEPTH));
        }
        if (lesion.getCourse() != null) {
            words.add(Terms.label(lesion.getCourse(), Vocabulary.ULCER_COURSE));
        }
        String origin = Terms.label(lesion.getOrigin(), Vocabulary.ULCER_ORIGIN);
        boolean behind = origin.startsWith("on ") || origin.startsWith("from ");
        if (!origin.isEmpty() && !behind) {
            words.add(origin);
        }
        words.add(isSeveral(lesion) ? Nouns.plural(kind(lesion)) : kind(lesion));
        String size = lesion.getSizes().isEmpty() ? "" : " of " + QuantityWords.of(lesion.getSizes().get(0));
        String phrase = String.join(" ", words) + (sized ? size : "") + (between ? " of intermediate depth" : "") + (behind ? " " + onScar(origin, isSeveral(lesion)) : "");
        if (isSeveral(lesion)) {
            return Numbers.inWords(lesion.getCount()) + " " + phrase;
        }
        return kind(lesion).matches("calcinosis|gangrene") ? phrase : Nouns.withArticle(phrase);
    }

    /** A scar, unlike calcinosis, can be counted. */
    private static String onScar(String origin, boolean several) {
        String scar = origin.startsWith("on ") && origin.endsWith(" scar") ? origin.substring("on ".length()) : "";
        return scar.isEmpty() ? origin : "on " + (several ? Nouns.plural(scar) : Nouns.withArticle(scar));
    }

    /** {@return where it is: at the distal phalanx of the left index finger; empty when not recorded} */
    public static String place(DigitalLesion lesion) {
        if (lesion.getSite() != null) {
            return SiteWords.at(lesion.getSite());
        }
        return lesion.getLesions().isEmpty() ? "" : "at " + FindingWords.sites(lesion.getLesions());
    }

    /** {@return tissues that lie bare: bone and tendon} */
    public static String exposed(List<String> tissues) {
        return Lists.and(tissues.stream().map(typed -> Terms.label(typed, Vocabulary.EXPOSED_TISSUE, Vocabulary.DEPTH, Vocabulary.SITE_PART)).toList());
    }
}
