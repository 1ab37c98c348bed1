// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.bibliography.text.FormattedText;
import org.calx.bibliography.text.TextBuilder;

/** An entry while it is read. The first value of a field counts. */
public final class ReferenceDraft {

    private static final Pattern SHORTENED = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private static final Pattern DOI_ADDRESS = Pattern.compile("(?i)https?://(?:dx\\.)?doi\\.org/(?=10\\.)");
    private static final Pattern PUBMED_ADDRESS = Pattern.compile("https?://(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|www\\.ncbi\\.nlm\\.nih\\.gov/pubmed)/(\\d{1,9})/?");

    private final Map<ReferenceField, FormattedText> texts = new EnumMap<>(ReferenceField.class);
    private final List<PersonName> authors = new ArrayList<>();
    private final List<PersonName> editors = new ArrayList<>();
    private ReferenceKind kind = ReferenceKind.DOCUMENT;
    private ReferenceDate issued;
    private ReferenceDate accessed;

    /** Says what it is. */
    public void kind(ReferenceKind known) {
        kind = known;
    }

    /** {@return what it is} */
    public ReferenceKind kind() {
        return kind;
    }

    /** {@return the authors, to add to} */
    public List<PersonName> authors() {
        return authors;
    }

    /** {@return the editors, to add to} */
    public List<PersonName> editors() {
        return editors;
    }

    /** Says when it was published; an empty date says nothing. */
    public void issued(Optional<ReferenceDate> date) {
        if (issued == null) {
            issued = date.orElse(null);
        }
    }

    /** Says when its address was visited; an empty date says nothing. */
    public void accessed(Optional<ReferenceDate> date) {
        if (accessed == null) {
            accessed = date.orElse(null);
        }
    }

    /** Sets a field, unless it is set already or the text is empty. */
    public void put(ReferenceField field, FormattedText text) {
        if (!text.isEmpty()) {
            texts.putIfAbsent(field, text);
        }
    }

    /** Sets a field to text without markup. */
    public void put(ReferenceField field, String plain) {
        TextBuilder text = new TextBuilder();
        text.append(plain);
        put(field, text.build());
    }

    /** {@return whether a field is set} */
    public boolean has(ReferenceField field) {
        return texts.containsKey(field);
    }

    /**
     * Ends the entry.
     *
     * @param key      its key; empty when one must be derived
     * @param written  whether the key stands in the file like that
     * @param place    where the entry starts
     * @param keyPlace where the key stands
     * @return the entry
     */
    public Reference build(String key, boolean written, TextPlace place, TextPlace keyPlace) {
        Map<ReferenceField, FormattedText> finished = new EnumMap<>(texts);
        finished.computeIfPresent(ReferenceField.TITLE, (field, text) -> text.withoutFullStop());
        finished.computeIfPresent(ReferenceField.PAGES, (field, text) -> FormattedText.of(pages(text.plain())));
        finished.computeIfPresent(ReferenceField.DOI, (field, text) -> FormattedText.of(Reference.doi(text.plain()).orElse(text.plain())));
        address(finished);
        finished.computeIfPresent(ReferenceField.PMCID, (field, text) -> FormattedText.of(pmcid(text.plain())));
        finished.values().removeIf(FormattedText::isEmpty);
        return new Reference(key, written, kind, authors, editors, Optional.ofNullable(issued), Optional.ofNullable(accessed), finished, place,
                keyPlace);
    }

    /** An address that only repeats an identifier would be printed beside it. */
    private static void address(Map<ReferenceField, FormattedText> texts) {
        String url = texts.getOrDefault(ReferenceField.URL, FormattedText.of("")).plain();
        Matcher doi = DOI_ADDRESS.matcher(url);
        Matcher pmid = PUBMED_ADDRESS.matcher(url);
        if (doi.lookingAt()) {
            texts.putIfAbsent(ReferenceField.DOI, FormattedText.of(url.substring(doi.end())));
            texts.remove(ReferenceField.URL);
        } else if (pmid.matches()) {
            texts.putIfAbsent(ReferenceField.PMID, FormattedText.of(pmid.group(1)));
            texts.remove(ReferenceField.URL);
        }
    }

    /** Ranges with one hyphen and whole last pages, which styles shorten as they like. */
    private static String pages(String text) {
        String pages = text.replaceFirst("^(?i)pp?\\.\\s*(?=\\S)", "").replaceAll("\\s*[-\u2010-\u2015\u2212]+\\s*", "-");
        Matcher range = SHORTENED.matcher(pages);
        if (!range.matches() || range.group(2).length() >= range.group(1).length()) {
            return pages;
        }
        return range.group(1) + "-" + range.group(1).substring(0, range.group(1).length() - range.group(2).length()) + range.group(2);
    }

    private static String pmcid(String text) {
        return text.matches("\\d+") ? "PMC" + text : text;
    }
}
