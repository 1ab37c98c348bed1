// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.Set;

/** How far a name reaches, and what makes a name one of nobody here: an eponym, a citation, an institution, a role. */
final class Names {

    private static final Set<String> EPONYM_OF = Set.of("disease", "syndrome", "phenomenon", "sign", "criteria", "score", "scale", "classification", "index",
            "test", "stain", "staining", "papules", "papule", "node", "nodes", "nodules", "procedure", "method", "technique", "type", "grade", "chart", "law",
            "solution", "rule", "formula", "equation", "system", "severity", "ultrasound", "ultrasonography", "probability", "algorithm", "model", "wire", "drain",
            "incision", "flap", "tourniquet", "correction", "units", "lines", "cells", "virus", "tool", "questionnaire", "angle", "view", "manoeuvre", "maneuver",
            "reaction", "contracture", "ulcer", "fracture", "lymphoma", "sarcoma", "anaemia", "anemia", "skin", "attack", "attacks", "attribution");
    private static final Set<String> HEADS = Set.of("hospital", "hospitals", "clinic", "klinik", "klinikum", "university", "institute", "school", "college",
            "centre", "center", "infirmary", "street", "road", "avenue", "lane", "county", "society", "foundation", "journal", "trial", "study", "consortium",
            "registry", "group", "guideline", "guidelines", "declaration", "surgery", "practice");
    private static final Set<String> ROLES = Set.of("patient", "patients", "woman", "man", "women", "men", "child", "children", "everyone", "nobody", "someone",
            "neither", "mother", "father", "sister", "brother", "husband", "wife", "daughter", "son", "parents", "siblings", "relatives", "nurse", "nurses", "surgeons",
            "surgeon", "physicians", "those", "others", "people", "participants", "subjects", "girls", "boys", "twins", "several", "few", "none", "who", "symptoms",
            "nothing", "something", "anyone", "family", "half", "smoking", "lesions", "infection", "relief", "fever", "nodules", "ulcers", "mobility", "workers",
            "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "authors", "colleagues", "doctors", "students", "retired", "strength", "function");
    private static final int MOST_WORDS = 4;

    private Names() {
    }

    /** Behind the capitalised words, initials and particles that begin at a token; the token itself when there are none. */
    static int end(Tokens text, int start, boolean initials) {
        int end = start;
        int at = start;
        for (int words = 0; words < MOST_WORDS; words++) {
            if (NameFinder.isParticle(text.lower(at)) && (at == start || end > start) && isNamePart(text, particles(text, at), initials)) {
                at = particles(text, at);
            } else if (!isNamePart(text, at, initials)) {
                break;
            }
            boolean initial = text.length(at) == 1 && text.is(at + 1, '.');
            at = end = initial ? at + 2 : at + 1;
            if (text.isOf(at, "'’-") && text.isGlued(at) && text.isGlued(at + 1) && text.isWord(at + 1) && Character.isUpperCase(text.first(at + 1))) {
                at = end = at + 2;
            }
        }
        return end;
    }

    private static int particles(Tokens text, int start) {
        int at = start;
        while (NameFinder.isParticle(text.lower(at)) && at < start + 3) {
            at++;
        }
        return at;
    }

    private static boolean isNamePart(Tokens text, int i, boolean initials) {
        boolean initial = initials && text.isWord(i) && text.length(i) == 1 && Character.isUpperCase(text.first(i)) && (text.is(i + 1, '.') || text.isOf(i + 1, "'’"));
        return text.isCapitalised(i) || initial || initials && text.isUpper(i) && text.length(i) > 2 && text.length(i) < 12 && !Lexicon.isKnown(text.text(i));
    }

    /** Whether what follows a name makes it an eponym: "Raynaud's phenomenon", "the Medsger severity scale". */
    static boolean isEponym(Tokens text, int end) {
        int at = text.isOf(end, "'’") ? end + 1 : end;
        if (text.isGlued(at) && text.lower(at).equals("s")) {
            at++;
        }
        return EPONYM_OF.contains(text.lower(at)) || text.isOf(end, "-–") && text.isGlued(end) && text.isCapitalised(end + 1);
    }

    /** Whether a name is that of an author cited: "et al", "and colleagues", a citation or a year in brackets behind it. */
    static boolean isCited(Tokens text, int end) {
        String next = text.lower(end);
        String second = text.lower(end + 1);
        return next.equals("et") || next.equals("and") && (Set.of("colleagues", "coworkers", "co", "others").contains(second) || text.isCapitalised(end + 1)
                && text.isOf(end + 2, "[(¤")) || next.equals("¤") || text.is(end, '[') || text.is(end, '(') && Calendar.isYear(text, end + 1);
    }

    static boolean isInstitutional(Tokens text, int start, int end) {
        return HEADS.contains(text.lower(end)) || HEADS.contains(text.lower(end - 1)) || Set.of("st", "saint", "fort", "san", "santa").contains(text.lower(start - 1));
    }

    static boolean isPlaceLike(Tokens text, int i) {
        return Lexicon.isPlace(text.lower(i)) || HEADS.contains(text.lower(i + 1));
    }

    static boolean isRole(String lower) {
        return ROLES.contains(lower) || lower.endsWith("ly") || lower.endsWith("ing");
    }
}
