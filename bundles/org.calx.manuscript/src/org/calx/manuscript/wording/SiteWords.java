// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.calx.manuscript.english.Nouns;
import org.calx.model.Laterality;
import org.calx.model.Site;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;

/** Anatomical sites as clinicians say them. */
public final class SiteWords {

    /** One or two vertebrae: C4/5, T12-L1. */
    private static final Pattern LEVEL = Pattern.compile("[CTLS]\\d{1,2}(?:\\s?[/–-]\\s?[CTLS]?\\d{1,2})?");

    private SiteWords() {
    }

    /** {@return the site without an article: distal phalanx of the left thumb, elbows on both sides} */
    public static String bare(Site site) {
        return phrase(site, site.getLaterality() == Laterality.BILATERAL ? " on both sides" : "", false);
    }

    /** {@return the site with its article: the distal phalanx of the left thumb, both elbows} */
    public static String definite(Site site) {
        boolean both = site.getLaterality() == Laterality.BILATERAL;
        String phrase = phrase(site, "", both);
        return phrase.startsWith("both ") ? phrase : "the " + phrase;
    }

    /** {@return a site on both sides, of each of which something is denied: either forearm} */
    static String either(Site site) {
        return site.getParts().isEmpty() ? "either " + Terms.label(site.getRegion(), Vocabulary.SITE) : definite(site);
    }

    /** {@return "at" and the site with its article} */
    public static String at(Site site) {
        return site == null ? "" : "at " + definite(site);
    }

    /** {@return the region alone with its side and article: the left thumb, both elbows} */
    public static String region(Site site) {
        String region = Terms.label(site.getRegion(), Vocabulary.SITE);
        return switch (site.getLaterality()) {
            case BILATERAL -> "both " + Nouns.plural(region);
            default -> "the " + side(site.getLaterality(), false) + region;
        };
    }

    static boolean isSpine(Site site) {
        return Terms.find(site.getRegion(), Vocabulary.SITE).flatMap((Term term) -> term.attribute("kind")).filter("spine"::equals).isPresent();
    }

    private static String phrase(Site site, String behind, boolean both) {
        String level = level(site);
        List<String> parts = new ArrayList<>();
        for (String part : site.getParts()) {
            if (LEVEL.matcher(part).matches()) {
                level = " at " + part.replaceAll("\\s?[-–]\\s?", "–");
            } else if (Terms.id(part, Vocabulary.SITE_PART).equals("pressure-point")) {
                behind += site.getLaterality() == Laterality.BILATERAL ? " (pressure points)" : " (a pressure point)";
            } else {
                parts.add(part(part));
            }
        }
        boolean plural = site.getLaterality() == Laterality.BILATERAL;
        String region = Terms.label(site.getRegion(), Vocabulary.SITE);
        if (isSpine(site) && !level.isEmpty() && !parts.isEmpty()) {
            // the level already says which part of the spine it is, and the side belongs to the joint
            region = parts.remove(0);
        }
        String sided = side(site.getLaterality(), both) + (plural ? Nouns.plural(region) : region);
        StringBuilder out = new StringBuilder();
        for (int i = parts.size() - 1; i >= 0; i--) {
            out.append(plural ? Nouns.plural(parts.get(i)) : parts.get(i)).append(" of ").append(i == 0 && both ? "" : "the ");
        }
        String midline = site.getLaterality() == Laterality.MIDLINE ? " in the midline" : "";
        return out + sided + behind + level + midline;
    }

    /** {@return the vertebral levels: " at C4–C5"; empty for none} */
    private static String level(Site site) {
        return site.getLevel() == null ? "" : " at " + site.getLevel().replaceAll("\\s?(?:[-–]|\\bto\\b)\\s?", "–");
    }

    /** The term for the joint of the thumb names the thumb itself. */
    private static String part(String typed) {
        return Terms.label(typed, Vocabulary.SITE_PART, Vocabulary.SITE).replaceFirst(" of the (?:thumb|great toe)$", "");
    }

    private static String side(Laterality laterality, boolean both) {
        return switch (laterality) {
            case LEFT -> "left ";
            case RIGHT -> "right ";
            case BILATERAL -> both ? "both " : "";
            case NOT_STATED, MIDLINE -> "";
        };
    }
}
