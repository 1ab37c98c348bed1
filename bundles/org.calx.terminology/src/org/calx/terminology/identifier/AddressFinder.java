// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.Set;

/** Finds streets with numbers, post codes and post boxes. */
final class AddressFinder implements Finder {

    /** Digits of a post code in Germany, the United States, France, Spain and Italy. */
    static final int POST_CODE = 5;

    private static final Set<String> STREETS = Set.of("street", "st", "road", "rd", "avenue", "ave", "lane", "drive", "close", "way", "court", "place", "square",
            "terrace", "gardens", "crescent", "grove", "hill", "park", "row", "mews", "boulevard", "blvd", "alley", "walk", "view", "green", "highway");
    private static final Set<String> STREETS_FIRST = Set.of("rue", "via", "calle", "avenida", "rua", "piazza", "plaza", "place", "chemin", "allée", "viale", "corso",
            "ulica", "ul", "am", "an", "zur", "im");
    private static final Set<String> STREETS_AROUND = Set.of("rue", "via", "calle", "avenida", "rua", "piazza", "chemin", "viale", "corso", "ulica", "ul");
    private static final Set<String> CODES = Set.of("postcode", "zip", "zipcode", "plz", "postleitzahl", "postal", "cap");
    private static final Set<String> NO_TOWN = Set.of("Patients", "Da", "Units", "IU", "Cases", "Years");

    @Override
    public void at(Tokens text, int i, Hits hits) {
        if (text.isNumber(i) && !text.isGlued(i)) {
            afterNumber(text, i, hits);
        } else if (text.isCapitalised(i) && isStreetWord(text.lower(i)) && text.isNumber(i + 1)) {
            hits.add(IdentifierKind.PLACE, i, i + 2);
        } else if (text.isUpper(i) && text.length(i) <= 2 && !text.isGlued(i)) {
            british(text, i, hits);
        } else if (CODES.contains(text.lower(i))) {
            announced(text, i, hits);
        } else if (STREETS_AROUND.contains(text.lower(i)) && streetFirstEnd(text, i) > i && text.isNumber(streetFirstEnd(text, i))) {
            hits.add(IdentifierKind.PLACE, i, streetFirstEnd(text, i) + 1);
        } else if (text.lower(i).equals("box") && text.isNumber(i + 1) && (text.lower(i - 1).equals("post") || text.is(i - 1, '.') || text.lower(i - 1).equals("po"))) {
            hits.add(IdentifierKind.PLACE, text.is(i - 1, '.') ? Math.max(0, i - 4) : i - 1, i + 2);
        }
    }

    private static boolean isStreetWord(String lower) {
        return lower.endsWith("straße") || lower.endsWith("strasse") || lower.endsWith("gasse") || lower.endsWith("platz") || lower.endsWith("weg")
                || lower.endsWith("allee") || lower.endsWith("straat") || lower.endsWith("laan") || lower.endsWith("gatan") || lower.endsWith("damm");
    }

    private static void afterNumber(Tokens text, int i, Hits hits) {
        int at = text.isWord(i + 1) && text.isGlued(i + 1) && text.length(i + 1) == 1 ? i + 2 : text.is(i + 1, ',') ? i + 2 : i + 1;
        int end = at;
        while (text.isCapitalised(end) && end < at + 4) {
            end++;
            if (end > at + 1 && STREETS.contains(text.lower(end - 1))) {
                hits.add(IdentifierKind.PLACE, i, end);
                return;
            }
        }
        int street = STREETS_FIRST.contains(text.lower(at)) ? streetFirstEnd(text, at) : at;
        if (street > at && text.length(i) <= 4 && STREETS_AROUND.contains(text.lower(at))) {
            hits.add(IdentifierKind.PLACE, i, street);
        } else if (text.length(i) == POST_CODE && text.isCapitalised(i + 1) && !NO_TOWN.contains(text.text(i + 1)) && !text.isOf(i - 1, ".,<>=≥≤×")) {
            hits.add(IdentifierKind.PLACE, i, i + 2);
        }
    }

    private static int streetFirstEnd(Tokens text, int i) {
        int at = i + 1;
        while (Set.of("de", "des", "du", "la", "le", "les", "della", "del", "dei", "do", "da", "san").contains(text.lower(at))) {
            at++;
        }
        int end = at;
        while (text.isCapitalised(end) && end < at + 3) {
            end++;
        }
        return end == at ? i : text.is(end, ',') && text.isNumber(end + 1) ? end + 1 : end;
    }

    /** A British post code such as LS2 9JT, or a state and ZIP code such as AZ 85719. */
    private static void british(Tokens text, int i, Hits hits) {
        int at = i + 1;
        if (text.length(i) == 2 && text.isNumber(at) && text.length(at) == POST_CODE && !text.isGlued(at)) {
            hits.add(IdentifierKind.PLACE, i, at + 1);
            return;
        }
        if (!text.isNumber(at) || !text.isGlued(at) || text.length(at) > 2) {
            return;
        }
        at++;
        if (text.isUpper(at) && text.isGlued(at) && text.length(at) == 1) {
            at++;
        }
        boolean inward = text.isNumber(at) && text.length(at) == 1 && !text.isGlued(at) && text.isUpper(at + 1) && text.isGlued(at + 1)
                && text.length(at + 1) == 2 && text.text(at + 1).chars().allMatch(c -> c < 128 && "CIKMOV".indexOf(c) < 0);
        if (inward) {
            hits.add(IdentifierKind.PLACE, i, at + 2);
        }
    }

    private static void announced(Tokens text, int i, Hits hits) {
        for (int at = i + 1; at <= i + 6 && text.has(at) && !text.is(at, ';'); at++) {
            Code code = Code.at(text, at);
            if (code.digits() >= 1 && code.length() >= 4 && !text.isGlued(at)) {
                hits.add(IdentifierKind.PLACE, at, code.end());
                return;
            }
        }
    }
}
