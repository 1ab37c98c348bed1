// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.bibliography;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.language.place.Place;

/**
 * An entry of a file of references.
 *
 * @param kind   what follows the at sign, in small letters
 * @param key    what a citation names
 * @param place  where the key stands
 * @param fields its fields by name in small letters, as typed but without the outer braces or quotation marks
 */
public record BibtexEntry(String kind, String key, Place place, Map<String, String> fields) {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s{}\"]+");
    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+|\\\\.");

    /** Copies the fields. */
    public BibtexEntry {
        fields = Map.copyOf(fields);
    }

    /** {@return the digital object identifier in small letters, wherever it stands in the entry; empty without one} */
    public Optional<String> doi() {
        return Optional.ofNullable(fields.get("doi")).flatMap(BibtexEntry::find)
                .or(() -> fields.values().stream().flatMap(value -> find(value).stream()).sorted().findFirst());
    }

    private static Optional<String> find(String text) {
        Matcher doi = DOI.matcher(text.replace("\\_", "_"));
        return doi.find() ? Optional.of(doi.group().toLowerCase(Locale.ROOT).replaceAll("[.,;]$", "")) : Optional.empty();
    }

    /** {@return letters and digits of title and year, by which two entries for one publication are known; empty without a title} */
    public Optional<String> titleAndYear() {
        String title = COMMAND.matcher(fields.getOrDefault("title", "")).replaceAll("").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        String date = fields.getOrDefault("year", fields.getOrDefault("date", ""));
        return title.isEmpty() || date.isEmpty() ? Optional.empty()
                : Optional.of(title + " " + date.strip().substring(0, Math.min("2000".length(), date.strip().length())));
    }
}
