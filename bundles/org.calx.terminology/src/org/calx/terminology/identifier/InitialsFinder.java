// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.Set;

/** Finds initials of persons: "J.D.", "patient AB", "the proband (K. M.)", "Initials: RTW". */
final class InitialsFinder implements Finder {

    private static final Set<String> PERSONS = Set.of("patient", "proband", "subject", "participant", "initials", "sister", "brother", "mother", "father",
            "daughter", "son", "cousin", "husband", "wife", "twin", "woman", "man", "child", "case", "girl", "boy");
    private static final Set<String> ABBREVIATIONS = Set.of("US", "UK", "IV", "IM", "SC", "PO", "AM", "PM", "DC", "BC", "AD", "EU", "PR", "PV", "BD", "OD", "HIV", "PIP",
            "DIP", "MCP", "USA", "PRN", "TID", "BID", "QID", "SD", "CI", "LA", "NY", "CC", "VS", "IE", "EG", "HS", "OS", "AC", "MD", "PHD");
    private static final Set<String> NO_PERSON = Set.of("CT", "MR", "MRI", "US", "XR", "PET", "ANA", "SSC", "SLE", "DM", "JDM", "JIA", "RA", "MCTD", "CKD", "ESRD", "HD", "PD",
            "GP", "ED", "ICU", "ITU", "IV", "IVIG", "STS", "TSAT", "QOL", "HAQ", "VAS", "II", "III", "VI", "XI", "BMI", "DOB", "ID", "IDS", "HIV", "HCV", "HBV", "TNF", "IL",
            "PTH", "CRP", "ESR", "DNA", "RNA", "LCSSC", "DCSSC", "OK", "PM", "OP", "TB", "MS", "AS", "OA", "PAH", "ILD", "MRN", "NHS", "NO", "IT", "AND", "WAS", "NOT", "UCTD", "SSD");

    @Override
    public void at(Tokens text, int i, Hits hits) {
        if (isInitial(text, i) && isInitial(text, i + 2) && !(text.isGlued(i) && text.isOf(i - 1, ".-/"))) {
            dotted(text, i, hits);
        } else if (PERSONS.contains(text.lower(i))) {
            int at = text.isOf(i + 1, "(:,") ? i + 2 : i + 1;
            boolean closed = at == i + 1 || text.isOf(at + 1, "),.;");
            if (text.isUpper(at) && text.length(at) >= 2 && text.length(at) <= 3 && closed && !NO_PERSON.contains(text.text(at))
                    && !(text.isOf(at + 1, "-/") && text.isGlued(at + 1)) && !text.isGlued(at + 2) && !isAbbreviation(text, i, at)) {
                hits.add(IdentifierKind.NAME, at, at + 1);
            }
        }
    }

    /** Whether capitals in brackets shorten the words before them, or are a term of a vocabulary. */
    private static boolean isAbbreviation(Tokens text, int person, int at) {
        return Lexicon.isKnown(text.text(at)) && !text.is(at - 1, '(') || text.lower(person).equals("case") && text.is(at - 1, '(');
    }

    private static boolean isInitial(Tokens text, int i) {
        return text.isWord(i) && text.length(i) == 1 && Character.isUpperCase(text.first(i)) && text.is(i + 1, '.') && text.isGlued(i + 1);
    }

    private static void dotted(Tokens text, int i, Hits hits) {
        StringBuilder letters = new StringBuilder();
        int end = i;
        while (isInitial(text, end) && letters.length() < 4) {
            letters.append(text.text(end));
            end += 2;
        }
        if (ABBREVIATIONS.contains(letters.toString()) && text.isGlued(i + 2)) {
            return;
        }
        int name = Names.end(text, end, false);
        boolean cited = Names.isCited(text, name);
        boolean sentence = !text.isGlued(i + 2) && text.startsSentence(i) && i > 0 && text.is(i - 1, '.') && letters.length() < 2;
        boolean surname = name > end && !Names.isRole(text.lower(end)) && !Lexicon.isKnown(text.text(end));
        if (!cited && !sentence) {
            hits.add(IdentifierKind.NAME, i, surname ? name : end);
        }
    }
}
