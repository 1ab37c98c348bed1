// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.Set;

/** Finds hospitals, wards, practices, schools and employers by name. */
final class InstitutionFinder implements Finder {

    private static final Set<String> HEADS = Set.of("hospital", "hospitals", "infirmary", "clinic", "clinics", "klinik", "klinikum", "krankenhaus", "university",
            "universität", "université", "universidad", "università", "institute", "instituto", "institut", "centre", "center", "surgery", "practice", "school",
            "college", "academy", "hospice", "sanatorium", "ltd", "gmbh", "inc", "plc", "healthcare", "trust", "hôpital", "ospedale", "policlinico", "ziekenhuis",
            "sjukhus", "sykehus", "pharmacy", "nursery", "kindergarten", "gymnasium", "prison", "barracks", "monastery", "convent", "factory", "laboratories", "llc",
            "foundation", "medical", "health", "home", "unit", "department");
    /** Head words that are a name only behind one; alone they are ordinary words. */
    private static final Set<String> WEAK = Set.of("medical", "health", "home", "unit", "department");
    private static final Set<String> HEADS_FIRST = Set.of("hôpital", "hospital", "clínica", "clinique", "clinica", "ospedale", "instituto", "institut", "istituto",
            "centro", "klinikum", "universidad", "université", "universität", "università", "universitätsklinikum", "uniklinik", "university", "szpital", "azienda",
            "fundación", "policlinico", "universitätsklinik", "krankenhaus", "chu");
    private static final Set<String> LINKS = Set.of("of", "de", "del", "della", "di", "du", "des", "la", "le", "les", "der", "für", "rechts", "links", "and", "&", "im", "am",
            "the", "for", "dos", "da", "do");
    private static final Set<String> BY_NAME = Set.of("charité", "addenbrooke", "karolinska", "addenbrookes", "uclh", "necker", "inselspital", "rigshospitalet",
            "salpêtrière", "pitié", "cochin", "bichat", "gemelli", "guys", "papworth", "broadmoor", "sloan", "cedars", "kaiser", "hadassah", "sheba", "aiims", "pgimer",
            "pgi", "jipmer", "bellevue", "moorfields", "whittington", "nhsgg", "ucsf", "ucla", "mgh", "llandough", "helios", "asklepios", "sana");
    private static final Set<String> PLACES = Set.of("ward", "station", "bed", "theatre", "bay", "room", "clinic", "cubicle", "suite", "zimmer", "bett");
    private static final Set<String> SCALES = Set.of("scale", "score", "index", "criteria", "questionnaire", "classification", "anxiety", "instrument", "inventory", "function", "style",
            "council", "assessment", "health", "consortium", "trial", "trials", "rheumatology", "cardiology", "disability");
    private static final Set<String> MOVED = Set.of("transferred", "referred", "admitted", "attended", "dialysed", "seen", "treated", "operated", "presented",
            "hospitalised", "hospitalized", "evaluated", "followed", "arranged", "performed", "shared", "care");
    private static final Set<String> WARDS = Set.of("ICU", "ITU", "HDU", "ED", "ER", "GP", "OPD", "NICU", "PICU", "CCU", "HD", "PD", "CKD", "OT", "CT", "MRI", "ENT", "AE",
            "PT", "IV", "UK", "USA", "US", "ICD", "ACR", "EULAR", "WHO");

    @Override
    public void at(Tokens text, int i, Hits hits) {
        if (!text.isWord(i) || !Character.isUpperCase(text.first(i))) {
            return;
        }
        if (PLACES.contains(text.lower(i)) && ward(text, i, hits)) {
            return;
        }
        if (BY_NAME.contains(text.lower(i)) || text.lower(i).equals("mayo") && text.lower(i + 1).equals("clinic")) {
            if (!endsAsScale(text, i, nameEnd(text, i))) {
                hits.add(IdentifierKind.INSTITUTION, i, nameEnd(text, i));
            }
        } else if (text.isUpper(i) && text.length(i) >= 3 && text.length(i) <= 6) {
            acronym(text, i, hits);
        } else if (HEADS_FIRST.contains(text.lower(i)) && nameEnd(text, i) > i + 1 && !SCALES.contains(text.lower(i + 1))) {
            int end = nameEnd(text, i);
            if (!endsAsScale(text, i, end)) {
                hits.add(IdentifierKind.INSTITUTION, departmentStart(text, i), end);
            }
        } else if (Set.of("royal", "queen", "prince", "princess", "king").contains(text.lower(i)) && text.isCapitalised(i + 1) && text.lower(i - 1).equals("the")) {
            if (!Set.of("college", "society").contains(text.lower(i + 1))) {
                hits.add(IdentifierKind.INSTITUTION, i - 1, nameEnd(text, i));
            }
        } else if (text.lower(i).equals("department") && Set.of("of", "for").contains(text.lower(i + 1)) && text.isCapitalised(i + 2)) {
            hits.add(IdentifierKind.INSTITUTION, i, nameEnd(text, i));
        } else {
            headed(text, i, hits);
        }
    }

    private static boolean ward(Tokens text, int i, Hits hits) {
        int end = i + 1;
        if (text.isNumber(end)) {
            end++;
            if (text.isUpper(end) && text.length(end) == 1 && text.isGlued(end)) {
                end++;
            }
        } else if (text.isUpper(end) && text.length(end) <= 2 && !text.lower(i).equals("clinic")) {
            end = text.isGlued(end + 1) && text.isNumber(end + 1) ? end + 2 : end + 1;
        } else if (text.isCapitalised(end) && text.lower(i).equals("ward")) {
            end++;
        } else {
            return false;
        }
        hits.add(IdentifierKind.INSTITUTION, i, end);
        return true;
    }

    private static void acronym(Tokens text, int i, Hits hits) {
        int at = text.lower(i - 1).equals("the") ? i - 2 : i - 1;
        boolean moved = Set.of("from", "to", "at").contains(text.lower(at)) && (MOVED.contains(text.lower(at - 1)) || MOVED.contains(text.lower(at - 2)));
        if (moved && !WARDS.contains(text.text(i)) && !Lexicon.isKnown(text.text(i)) && !text.isOf(i + 1, "-/")) {
            hits.add(IdentifierKind.INSTITUTION, i, i + 1);
        }
    }

    /** A name that ends with what it is: "Riverside Dialysis Centre". */
    private static void headed(Tokens text, int i, Hits hits) {
        if (!text.isCapitalised(i) || i > 0 && text.isCapitalised(i - 1) && !text.startsSentence(i)) {
            return;
        }
        int end = nameEnd(text, i);
        int head = end;
        for (int at = i + 1; at < end; at++) {
            if (HEADS.contains(text.lower(at)) && !(WEAK.contains(text.lower(at)) && at == end - 1 && at - i < 2)) {
                head = at;
            }
        }
        boolean first = text.startsSentence(i) && head == i + 1 && Lexicon.isKnown(text.text(i));
        if (head < end && !endsAsScale(text, i, end) && !first && (!WEAK.contains(text.lower(head)) || head < end - 1)) {
            hits.add(IdentifierKind.INSTITUTION, i, end);
        }
    }

    private static boolean endsAsScale(Tokens text, int from, int end) {
        for (int i = from; i < end + 2; i++) {
            if (SCALES.contains(text.lower(i))) {
                return !text.lower(i).equals("health");
            }
        }
        return false;
    }

    /** Takes "the Department of Pathology" before a university with it. */
    private static int departmentStart(Tokens text, int i) {
        int at = text.is(i - 1, ',') ? i - 2 : i;
        while (at > 0 && at < i && (text.isCapitalised(at) || LINKS.contains(text.lower(at)))) {
            if (text.lower(at).equals("department")) {
                return at;
            }
            at--;
        }
        return i;
    }

    /** Behind capitalised words and the small words that link them. */
    private static int nameEnd(Tokens text, int start) {
        int end = start + 1;
        int at = end;
        while (text.has(at) && at < start + 12) {
            if (text.isCapitalised(at) || text.isUpper(at) && text.length(at) > 1) {
                end = ++at;
            } else if (LINKS.contains(text.lower(at)) || text.isOf(at, "'’-&") || text.lower(at).equals("s") && text.isGlued(at)
                    || text.is(at, '.') && text.lower(at - 1).equals("st")) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }
}
