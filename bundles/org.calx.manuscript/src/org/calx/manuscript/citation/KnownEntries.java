// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.calx.manuscript.document.ReferenceList.Entry;

import de.undercouch.citeproc.csl.CSLItemData;

/**
 * Entries that a style has formatted before. In a list numbered in the order of citation an entry is the same in every manuscript but
 * for its number, and formatting it takes longer than anything else in a manuscript.
 */
final class KnownEntries {

    /** Some megabytes; nobody cites as many in one sitting. */
    private static final int MOST = 5000;

    private final boolean numbered;
    private final Map<CSLItemData, Optional<Known>> known = new HashMap<>();

    /** An entry without its number: what stands around it in the label, and the entry with some number. */
    private record Known(String before, String after, Entry entry) {

        Entry with(int number) {
            return new Entry(entry.key(), before + number + after, entry.content());
        }
    }

    private KnownEntries(boolean numbered) {
        this.numbered = numbered;
    }

    /** {@return no entries yet of a style; its text says whether they can be remembered} */
    static KnownEntries of(String xml) {
        int from = xml.indexOf("<bibliography");
        int to = xml.indexOf("</bibliography>");
        String list = from < 0 || to < from ? "" : xml.substring(from, to);
        boolean alone = !list.contains("<sort") && !list.contains("subsequent-author-substitute") && !xml.contains("disambiguate-add-year-suffix");
        return new KnownEntries(alone && list.contains("variable=\"citation-number\""));
    }

    /**
     * Lists publications.
     *
     * @param list   the publications in order
     * @param format formats a list; of a publication of which the style prints nothing there is no entry
     */
    List<Entry> of(List<CSLItemData> list, Function<List<CSLItemData>, List<Entry>> format) {
        if (!numbered) {
            return format.apply(list);
        }
        if (known.size() + list.size() > MOST) {
            known.clear();
        }
        List<CSLItemData> missing = list.stream().filter(item -> !known.containsKey(item)).toList();
        if (!missing.isEmpty() && !learn(missing, format.apply(missing))) {
            return format.apply(list);
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int number = i + 1;
            known.get(list.get(i)).ifPresent(each -> entries.add(each.with(number)));
        }
        return entries;
    }

    /** {@return whether every label is nothing but the number with something around it, so that another can take its place} */
    private boolean learn(List<CSLItemData> list, List<Entry> entries) {
        Map<String, Entry> byKey = new HashMap<>();
        entries.forEach(entry -> byKey.put(entry.key(), entry));
        for (int i = 0; i < list.size(); i++) {
            Entry entry = byKey.get(list.get(i).getId());
            String number = String.valueOf(i + 1);
            int at = entry == null ? -1 : entry.label().indexOf(number);
            if (entry != null && (at < 0 || !entry.label().replaceAll("\\D", "").equals(number))) {
                return false;
            }
            known.put(list.get(i), entry == null ? Optional.empty()
                    : Optional.of(new Known(entry.label().substring(0, at), entry.label().substring(at + number.length()), entry)));
        }
        return true;
    }
}
