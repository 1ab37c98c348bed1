// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.bibliography.text.FormattedText;

/**
 * An entry of a file of references. Immutable.
 *
 * @param key        what a citation names
 * @param keyWritten whether the key stands in the file like that; otherwise it is derived, and cannot be changed there
 * @param kind       what it is
 * @param authors    authors in order
 * @param editors    editors in order
 * @param issued     when it was published
 * @param accessed   when its address was visited
 * @param texts      all the rest; no text is empty
 * @param place      where the entry starts
 * @param keyPlace   where its key stands, or what it is derived from
 */
public record Reference(String key, boolean keyWritten, ReferenceKind kind, List<PersonName> authors, List<PersonName> editors,
        Optional<ReferenceDate> issued, Optional<ReferenceDate> accessed, Map<ReferenceField, FormattedText> texts, TextPlace place,
        TextPlace keyPlace) {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s{}\"]+");

    /** Copies the collections. */
    public Reference {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        texts = Map.copyOf(texts);
    }

    /** {@return the letters of a field; empty when it is not given} */
    public String text(ReferenceField field) {
        FormattedText text = texts.get(field);
        return text == null ? "" : text.plain();
    }

    /** {@return the digital object identifier in small letters, also from the address or a note; empty without one} */
    public Optional<String> doi() {
        return doi(text(ReferenceField.DOI)).or(() -> doi(text(ReferenceField.URL))).or(() -> doi(text(ReferenceField.NOTE)))
                .map(doi -> doi.toLowerCase(Locale.ROOT));
    }

    /** {@return the first digital object identifier in a text, as written; empty without one} */
    public static Optional<String> doi(String text) {
        Matcher doi = DOI.matcher(text);
        return doi.find() ? Optional.of(doi.group().replaceAll("[.,;]+$", "")) : Optional.empty();
    }

    /** {@return letters and digits of title and year, by which two entries for one publication are known; empty without both} */
    public Optional<String> titleAndYear() {
        String title = letters(text(ReferenceField.TITLE));
        return title.isEmpty() || issued.isEmpty() ? Optional.empty() : Optional.of(title + " " + issued.get().words());
    }

    /** {@return whether another entry may have the same first author: an entry may not say who wrote it} */
    public boolean mayShareAuthor(Reference other) {
        return authors.isEmpty() || other.authors.isEmpty() || letters(authors.get(0).surname()).equals(letters(other.authors.get(0).surname()));
    }

    /** {@return first author and year, such as smith2020, in small letters without accents; empty without both} */
    public Optional<String> authorAndYear() {
        return DerivedKey.of(authors.isEmpty() ? editors : authors, issued);
    }

    /** {@return the same under another key that is not written in the file} */
    public Reference withKey(String derived) {
        return new Reference(derived, false, kind, authors, editors, issued, accessed, texts, place, keyPlace);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
