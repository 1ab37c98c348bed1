// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calx.bibliography.text.FormattedText;
import org.calx.bibliography.text.TextBuilder;

/** An entry while it is read. The first value of a field counts. */
public final class ReferenceDraft {

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
        finished.computeIfPresent(ReferenceField.PMCID, (field, text) -> FormattedText.of(pmcid(text.plain())));
        finished.values().removeIf(FormattedText::isEmpty);
        return new Reference(key, written, kind, authors, editors, Optional.ofNullable(issued), Optional.ofNullable(accessed), finished, place,
                keyPlace);
    }

    private static String pages(String text) {
        return text.replaceFirst("^(?i)pp?\\.\\s*(?=\\S)", "").replaceAll("\\s*[-\u2010-\u2015\u2212]+\\s*", "-");
    }

    private static String pmcid(String text) {
        return text.matches("\\d+") ? "PMC" + text : text;
    }
}
