// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a BibTeX entry, as plain text. */
record EntryFields(Map<String, String> values) {

    private static final Pattern FIELD = Pattern.compile(
            "\\b(author|title|year|journal|booktitle|publisher|volume|number|pages|doi)\\s*=\\s*(\\{(?:[^{}]++|\\{[^{}]*+})*+}|\"[^\"]*\"|\\w+)",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_AUTHORS = 6;

    /** Reads the fields between the key and the end of an entry. */
    static EntryFields of(String text) {
        Map<String, String> values = new HashMap<>();
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            values.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT),
                    field.group(2).replaceAll("[{}\"\\\\]", "").replaceAll("\\s+", " ").strip());
        }
        return new EntryFields(values);
    }

    /** {@return first author, year and title} */
    String summary() {
        return sentences((firstAuthor() + " " + get("year")).strip(), get("title"));
    }

    /** {@return authors, title, where and when it appeared, DOI} */
    String details() {
        String issue = get("volume") + (get("number").isEmpty() ? "" : "(" + get("number") + ")");
        String pages = get("pages").replace("--", "–");
        String place = issue.isEmpty() || pages.isEmpty() ? issue + pages : issue + ":" + pages;
        String where = get("journal").isEmpty() ? get("booktitle").isEmpty() ? get("publisher") : get("booktitle") : get("journal");
        String year = get("year").isEmpty() || place.isEmpty() ? get("year") + place : get("year") + ";" + place;
        return sentences(authors(), get("title"), (where + " " + year).strip(), get("doi").isEmpty() ? "" : "doi:" + get("doi"));
    }

    private String get(String name) {
        return values.getOrDefault(name, "");
    }

    private String authors() {
        String[] all = get("author").split(" and ");
        StringJoiner names = new StringJoiner(", ");
        for (int i = 0; i < Math.min(all.length, MOST_AUTHORS); i++) {
            names.add(all[i].replace(",", ""));
        }
        return names + (all.length > MOST_AUTHORS ? ", et al" : "");
    }

    private String firstAuthor() {
        String authors = get("author");
        int and = authors.indexOf(" and ");
        String first = and < 0 ? authors : authors.substring(0, and);
        int comma = first.indexOf(',');
        String family = comma < 0 ? first.substring(first.lastIndexOf(' ') + 1) : first.substring(0, comma);
        return and < 0 ? family : family + " et al.";
    }

    private static String sentences(String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : text.charAt(text.length() - 1) == '.' ? " " : ". ").append(part);
            }
        }
        return text.toString();
    }
}
