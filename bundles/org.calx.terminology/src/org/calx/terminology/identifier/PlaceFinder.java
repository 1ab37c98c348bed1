// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.Set;

/** Finds places by name, and words that must be a place because of what stands before them. */
final class PlaceFinder implements Finder {

    private static final Set<String> AT = Set.of("in", "from", "near", "at", "to", "of", "around", "outside", "nach", "aus", "on");
    private static final Set<String> SURELY_AT = Set.of("in", "from", "near", "at", "to", "aus", "around");
    private static final Set<String> DWELLING = Set.of("live", "lives", "lived", "living", "resident", "resides", "residing", "native", "born", "moved", "moving",
            "returned", "returning", "travelled", "traveled", "travels", "emigrated", "immigrated", "grew", "raised", "works", "worked", "working", "commutes",
            "commuted", "village", "town", "city", "region", "district", "suburb", "island", "clinic", "wohnhaft", "wohnt", "holiday", "visited", "visiting", "trip",
            "flew", "lake", "quarry", "mine", "origin", "originally", "flight", "home", "neighbourhood", "valley", "cluster", "family", "fled", "came", "comes");
    private static final Set<String> REGIONS = Set.of("county", "prefecture", "province", "oblast", "canton", "district", "borough", "parish", "township", "region", "valley",
            "island", "islands", "isle", "shire", "village", "department", "governorate", "reservation");
    private static final Set<String> DIRECTIONS = Set.of("rural", "lower", "upper", "greater", "inner", "outer", "north", "south", "east", "west", "northern", "southern",
            "eastern", "western", "central", "downtown", "suburban", "coastal");

    @Override
    public void at(Tokens text, int i, Hits hits) {
        if (!text.isCapitalised(i) || text.isGlued(i) && text.isOf(i - 1, "-–@/.'’")) {
            return;
        }
        if (i > 0 && text.isCapitalised(i - 1) && isContinuation(text, i)) {
            return; // the words before have been looked at together with this one
        }
        int end = end(text, i);
        if (Names.isEponym(text, end) || Names.isCited(text, end) || Names.isInstitutional(text, i, end)) {
            return;
        }
        boolean region = i + 1 < end && REGIONS.contains(text.lower(end - 1)) || text.lower(i).equals("county") && end > i + 1;
        if (region || isNamed(text, i, end) || isDwelling(text, i, end) || isUnknown(text, i, end)) {
            hits.add(IdentifierKind.PLACE, start(text, i), withCode(text, end));
        }
    }

    private static boolean isContinuation(Tokens text, int i) {
        return !text.startsSentence(i) && !text.isOf(i - 1, ".,");
    }

    /** Behind the capitalised words, hyphens between them included. */
    private static int end(Tokens text, int start) {
        int end = start + 1;
        while (text.isCapitalised(end) || text.isOf(end, "-–") && text.isGlued(end) && text.isGlued(end + 1) && text.isCapitalised(end + 1)) {
            end++;
        }
        return end;
    }

    /** Takes "rural", "the island of" and the like with a name. */
    private static int start(Tokens text, int i) {
        if (text.lower(i - 1).equals("of") && REGIONS.contains(text.lower(i - 2))) {
            return text.lower(i - 3).equals("the") ? i - 3 : i - 2;
        }
        return DIRECTIONS.contains(text.lower(i - 1)) ? i - 1 : i;
    }

    /** Takes a state and a post code behind a town with it. */
    private static int withCode(Tokens text, int end) {
        int at = text.is(end, ',') ? end + 1 : end;
        if (text.isUpper(at) && text.length(at) == 2) {
            return text.length(at + 1) == AddressFinder.POST_CODE && text.isNumber(at + 1) ? at + 2 : at + 1;
        }
        return end;
    }

    private static boolean isNamed(Tokens text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Lexicon.isPlace(text.lower(i))) {
                boolean first = text.startsSentence(i) && !text.isOf(i + 1, ",");
                return !Lexicon.isKnown(text.text(i)) && !(first && text.isWord(i + 1) && Lexicon.isGivenName(text.lower(i)));
            }
        }
        return false;
    }

    /** Whether somebody lives, works or comes from there. */
    private static boolean isDwelling(Tokens text, int i, int end) {
        int at = text.lower(i - 1).equals("the") || DIRECTIONS.contains(text.lower(i - 1)) ? i - 2 : i - 1;
        if (!AT.contains(text.lower(at)) || isAllKnown(text, i, end)) {
            return false;
        }
        int start = Math.max(text.sentenceStart(i), at - 8);
        for (int before = at - 1; before >= start; before--) {
            if (DWELLING.contains(text.lower(before))) {
                return true;
            }
        }
        return REGIONS.contains(text.lower(end));
    }

    /** Whether nothing but a place is likely: a word that no vocabulary knows, behind "in", "from", "near" or "to". */
    private static boolean isUnknown(Tokens text, int i, int end) {
        int at = DIRECTIONS.contains(text.lower(i - 1)) ? i - 2 : i - 1;
        return SURELY_AT.contains(text.lower(at)) && !isAllKnown(text, i, end) && !Lexicon.isGivenName(text.lower(i)) && !text.isOf(end, "(¤[")
                && !Calendar.isMonth(text, i) && !Calendar.mayBeMonth(text, i);
    }

    private static boolean isAllKnown(Tokens text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.isWord(i) && !Lexicon.isKnown(text.text(i))) {
                return false;
            }
        }
        return true;
    }
}
