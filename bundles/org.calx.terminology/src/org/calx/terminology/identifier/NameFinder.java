// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.Set;

/** Finds names of persons by titles, by words that introduce a name, and by what only persons do. */
final class NameFinder implements Finder {

    private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Miss", "Mx", "Mister", "Madam", "Mme", "Mlle", "Monsieur", "Madame", "Frau", "Herr",
            "Herrn", "Fräulein", "Señor", "Señora", "Señorita", "Sr", "Sra", "Sig", "Signor", "Signora", "Dr", "Drs", "Doctor", "Prof", "Professor", "PD", "Sir",
            "Dame", "Nurse", "Sister", "Matron", "Pfleger", "Schwester", "Father", "Reverend", "Rev", "Pan", "Pani", "Mevrouw", "Meneer", "Dhr", "Mevr");
    private static final Set<String> MORE_TITLES = Set.of("med", "dr", "prof", "rer", "nat", "phil", "h", "c", "univ", "priv", "doz", "dent");
    private static final Set<String> PERSONS = Set.of("patient", "man", "woman", "boy", "girl", "lady", "gentleman", "child", "infant", "proband", "teacher",
            "farmer", "worker", "retiree", "husband", "wife", "partner", "mother", "father", "daughter", "son", "sister", "brother", "aunt", "uncle", "cousin", "niece",
            "nephew", "grandmother", "grandfather", "twin", "friend", "carer", "neighbour", "neighbor", "fiancé", "fiancée", "girlfriend", "boyfriend",
            "surgeon", "dermatologist", "rheumatologist", "radiologist", "pathologist", "physiotherapist", "dentist", "gp");
    private static final Set<String> CALLED = Set.of("named", "nicknamed", "christened", "surname", "surnamed", "forename", "née", "nee", "alias", "aka", "geb");
    private static final Set<String> SAYS = Set.of("told", "complained", "attended", "declined", "refused", "lives", "lived", "works", "worked", "smokes", "smoked",
            "consented", "remembers", "remembered", "wept", "walked", "thanked", "asked", "returned", "retired", "recalled", "emigrated", "moved", "died", "grew",
            "married", "agreed", "wished", "wanted", "felt", "suffers", "suffered", "says", "said", "denied", "denies", "underwent", "recovered", "drinks", "came");
    private static final Set<String> WAS = Set.of("admitted", "discharged", "referred", "born", "reassured", "counselled", "hospitalised", "hospitalized",
            "operated", "seen", "diagnosed", "transferred", "delighted", "married", "unwell", "lost");
    private static final Set<String> AFTER_PLACE = Set.of("in", "from", "at", "near", "to", "of", "the");
    private static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "la", "le", "el", "al", "bin", "ibn", "ter",
            "ten", "zu", "zur", "af", "y");

    @Override
    public void at(Tokens text, int i, Hits hits) {
        if (!text.isWord(i)) {
            return;
        }
        boolean title = Character.isUpperCase(text.first(i)) && TITLES.contains(text.text(i));
        if (title && titled(text, i, hits)) {
            return;
        }
        String word = text.lower(i);
        if (CALLED.contains(word) || isNameIs(text, i)) {
            introduced(text, i, hits);
        } else if (PERSONS.contains(word)) {
            inApposition(text, i, hits);
        } else if (text.isCapitalised(i)) {
            bare(text, i, hits);
        }
    }

    private static boolean titled(Tokens text, int i, Hits hits) {
        int at = i + 1;
        while (text.is(at, '.') || MORE_TITLES.contains(text.lower(at)) && (text.is(at + 1, '.') || TITLES.contains(text.text(at)))) {
            at++;
        }
        int end = Names.end(text, at, true);
        boolean enough = end > at && !(Set.of("Sister", "Father", "Nurse", "Doctor", "Miss", "PD", "Pan").contains(text.text(i)) && Lexicon.isKnown(text.text(at)))
                && !Names.isEponym(text, end);
        if (!enough) {
            return false;
        }
        int next = end;
        while (text.lower(i).equals("drs") && Set.of("and", ",", "&").contains(text.lower(next)) && text.isCapitalised(next + 1)) {
            next += 2;
        }
        hits.add(IdentifierKind.NAME, i, next);
        return true;
    }

    private static boolean isNameIs(Tokens text, int i) {
        String word = text.lower(i);
        String next = text.lower(i + 1);
        return word.equals("name") && (next.equals("is") || next.equals("was") || next.equals(":"))
                || word.equals("call") && Set.of("her", "him", "them").contains(next)
                || word.equals("known") && Set.of("as", "to").contains(next)
                || word.equals("called") && (text.isCapitalised(i + 1) || text.isOf(i + 1, "\"“'‘"))
                || word.equals("patient") && text.isOf(i + 1, "'’") && text.lower(i + 3).equals("name")
                || word.equals("signed") && text.isOf(i + 1, ":") || word.equals("name") && text.is(i + 1, ',');
    }

    /** A name a few words behind a word that introduces it. */
    private static void introduced(Tokens text, int i, Hits hits) {
        for (int at = i + 1; at <= i + 6 && text.has(at) && !text.isOf(at, ".;"); at++) {
            int end = Names.end(text, at, true);
            boolean quoted = text.isOf(at - 1, "\"“'‘");
            if (end > at && (!Lexicon.isKnown(text.text(at)) || quoted && Lexicon.isGivenName(text.lower(at)))) {
                hits.add(IdentifierKind.NAME, at, end);
                return;
            }
        }
    }

    /** A name behind the word for a person: "The patient, Maria Delgado," or "her brother Sean". */
    private static void inApposition(Tokens text, int i, Hits hits) {
        int at = text.isOf(i + 1, ",(:") ? i + 2 : i + 1;
        if (!text.isCapitalised(at) || text.isOf(at - 1, ".:") || TITLES.contains(text.text(at)) || Names.isPlaceLike(text, at)) {
            return;
        }
        int end = Names.end(text, at, false);
        boolean closed = at == i + 1 || text.isOf(end, ",)") || end - at > 1;
        if (end > at && closed && !Lexicon.isKnown(text.text(at)) && !Names.isEponym(text, end) && !Names.isCited(text, end)) {
            hits.add(IdentifierKind.NAME, at, end);
        }
    }

    /** A capitalised word that is a given name, or does what only persons do. */
    private static void bare(Tokens text, int i, Hits hits) {
        boolean given = Lexicon.isGivenName(text.lower(i));
        int end = Names.end(text, i, false);
        if (end == i || Names.isEponym(text, end) || Names.isCited(text, end) || text.isCapitalised(i - 1) && !text.startsSentence(i) && !(text.startsSentence(i - 1) && Lexicon.isKnown(text.text(i - 1)))
                || Names.isInstitutional(text, i, end) || text.is(i - 1, '-') && text.isGlued(i)) {
            return;
        }
        if (given && !isPersonal(text, end)) {
            boolean surname = end - i > 1 && !Lexicon.isKnown(text.text(end - 1));
            if (surname || !Lexicon.isKnown(text.text(i)) && (!text.isOf(end, "-–") || !text.isGlued(end))) {
                hits.add(IdentifierKind.NAME, i, end);
            }
        } else if (isPersonal(text, end) && end - i <= 2 && (given || !Lexicon.isKnown(text.text(i))) && !Names.isRole(text.lower(i))
                && !Names.isPlaceLike(text, i) && !Names.isPlaceLike(text, end - 1) && !AFTER_PLACE.contains(text.lower(i - 1))) {
            hits.add(IdentifierKind.NAME, i, end);
        }
    }

    private static boolean isPersonal(Tokens text, int i) {
        int at = Set.of("has", "had", "is", "later", "also", "never", "then", "initially").contains(text.lower(i)) ? i + 1 : i;
        if (SAYS.contains(text.lower(at))) {
            return true;
        }
        return (text.lower(at).equals("was") || text.lower(at).equals("been")) && (WAS.contains(text.lower(at + 1))
                || text.lower(at + 1).equals("first") && WAS.contains(text.lower(at + 2)));
    }

    static boolean isParticle(String lower) {
        return PARTICLES.contains(lower);
    }
}
