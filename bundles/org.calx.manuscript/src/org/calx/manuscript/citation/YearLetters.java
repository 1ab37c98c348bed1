// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;

/** Tells publications of the same authors and year apart: 2020a and 2020b, in the order of the list. */
final class YearLetters {

    private static final int LETTERS = 26;

    private YearLetters() {
    }

    /**
     * Adds letters.
     *
     * @param list what is cited, in the order of the list of references
     * @param cite prints the citation of a key alone
     * @return the list with letters; empty when none is needed
     */
    static List<CSLItemData> added(List<CSLItemData> list, UnaryOperator<String> cite, StyleTraits traits) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (CSLItemData item : list) {
            alike.computeIfAbsent(cite.apply(item.getId()), text -> new ArrayList<>()).add(item.getId());
        }
        Map<String, String> letters = new HashMap<>();
        for (List<String> keys : alike.values()) {
            for (int i = 0; keys.size() > 1 && i < keys.size(); i++) {
                letters.put(keys.get(i), letters(i));
            }
        }
        return letters.isEmpty() ? List.of()
                : list.stream().map(item -> letters.containsKey(item.getId()) ? lettered(item, letters.get(item.getId()), traits) : item).toList();
    }

    private static String letters(int index) {
        char last = (char) ('a' + index % LETTERS);
        return index < LETTERS ? String.valueOf(last) : letters(index / LETTERS - 1) + last;
    }

    private static CSLItemData lettered(CSLItemData item, String letter, StyleTraits traits) {
        CSLItemDataBuilder copy = new CSLItemDataBuilder(item).yearSuffix(letter);
        CSLDate issued = item.getIssued();
        if (!traits.printsYearLetters() && issued != null && issued.getDateParts() != null) {
            // the style leaves it to us to put the letter behind the year
            copy.issued(new CSLDateBuilder().literal(issued.getDateParts()[0][0] + letter).build());
        }
        return copy.build();
    }
}
