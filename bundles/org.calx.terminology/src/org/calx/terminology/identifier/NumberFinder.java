// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds numbers of records, accounts, insurances, licences, vehicles and devices by the words that announce them. */
final class NumberFinder implements Finder {

    /** What a number has at least; a patient number 3 identifies nobody. */
    private static final int LEAST_DIGITS = 3;
    private static final int LEAST_PLATE = 5;
    private static final int LEAST_BARE_DIGITS = 5;
    private static final int MOST_FILLERS = 6;
    private static final Set<String> NUMBER_WORDS = Set.of("number", "numbers", "no", "nos", "nr", "num", "id", "ids", "code", "identifier",
            "identification", "reference", "nummer", "numéro", "número", "numero", "#", "№");
    private static final Set<String> FILLERS = Set.of(":", "#", "=", "(", ".", "-", "\"", "“", "is", "was", "the", "as", ",");
    /** Registers of trials and reviews; their numbers are public. */
    private static final Set<String> PUBLIC = Set.of("NCT", "ISRCTN", "CRD", "ACTRN", "DRKS", "PMID", "PMC", "DOI", "OMIM", "ORCID", "MIM");

    private record Trigger(IdentifierKind kind, List<String> words, boolean atOnce) {
    }

    private final Map<String, List<Trigger>> triggers = new HashMap<>();

    NumberFinder() {
        for (String line : WordList.read("numbers.txt")) {
            int bar = line.indexOf('|');
            boolean atOnce = line.charAt(bar + 1) == '!';
            List<String> words = List.of(line.substring(bar + (atOnce ? 2 : 1)).split(" "));
            triggers.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Trigger(IdentifierKind.valueOf(line.substring(0, bar)), words, atOnce));
        }
        triggers.values().forEach(list -> list.sort((one, two) -> two.words().size() - one.words().size()));
    }

    @Override
    public void at(Tokens text, int i, Hits hits) {
        if (text.isWord(i) && triggers.containsKey(text.lower(i))) {
            for (Trigger trigger : triggers.get(text.lower(i))) {
                int behind = match(text, i, trigger.words());
                if (behind > i && find(text, behind, trigger, hits)) {
                    return;
                }
            }
        }
    }

    /** The token behind the words of a trigger; hyphens, slashes and stops may stand between them. */
    private static int match(Tokens text, int start, List<String> words) {
        int at = start;
        for (String word : words) {
            while (at > start && text.isOf(at, "-/.'’")) {
                at++;
            }
            if (!text.lower(at).equals(word)) {
                return start;
            }
            at++;
        }
        return at;
    }

    private static boolean find(Tokens text, int behind, Trigger trigger, Hits hits) {
        boolean numberWord = false;
        int at = behind;
        for (int skipped = 0; skipped < MOST_FILLERS; skipped++, at++) {
            boolean isNumberWord = NUMBER_WORDS.contains(text.lower(at));
            boolean code = text.is(at, '(') && text.isNumber(at + 1) && text.is(at + 2, ')');
            if (code || !isNumberWord && !FILLERS.contains(text.lower(at))) {
                break;
            }
            numberWord |= isNumberWord;
        }
        if (!numberWord && !trigger.atOnce() || PUBLIC.contains(text.text(at))) {
            return false;
        }
        Code code = Code.at(text, at);
        if (!isLongEnough(trigger.kind(), code, numberWord)) {
            return false;
        }
        hits.add(trigger.kind(), at, code.end());
        return true;
    }

    private static boolean isLongEnough(IdentifierKind kind, Code code, boolean numberWord) {
        if (kind == IdentifierKind.VEHICLE) {
            return code.digits() > 0 && code.length() >= LEAST_PLATE;
        }
        boolean year = !code.mixed() && code.digits() < LEAST_BARE_DIGITS;
        return code.digits() >= LEAST_DIGITS && (numberWord || !year);
    }
}
