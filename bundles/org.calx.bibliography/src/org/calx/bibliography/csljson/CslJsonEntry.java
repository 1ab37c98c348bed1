// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.csljson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.bibliography.PersonName;
import org.calx.bibliography.ReferenceDate;
import org.calx.bibliography.ReferenceDraft;
import org.calx.bibliography.ReferenceField;
import org.calx.bibliography.ReferenceKind;
import org.calx.bibliography.text.HtmlText;

/** Makes a reference of one entry. */
final class CslJsonEntry {

    private static final Map<String, ReferenceKind> KINDS = Map.ofEntries(Map.entry("article-journal", ReferenceKind.ARTICLE),
            Map.entry("journal-article", ReferenceKind.ARTICLE), Map.entry("article-magazine", ReferenceKind.ARTICLE),
            Map.entry("review", ReferenceKind.ARTICLE), Map.entry("book", ReferenceKind.BOOK), Map.entry("chapter", ReferenceKind.CHAPTER),
            Map.entry("entry-encyclopedia", ReferenceKind.CHAPTER), Map.entry("paper-conference", ReferenceKind.CONFERENCE_PAPER),
            Map.entry("thesis", ReferenceKind.THESIS), Map.entry("report", ReferenceKind.REPORT), Map.entry("webpage", ReferenceKind.WEB_PAGE),
            Map.entry("post-weblog", ReferenceKind.WEB_PAGE), Map.entry("dataset", ReferenceKind.DATA_SET),
            Map.entry("pamphlet", ReferenceKind.PAMPHLET), Map.entry("manuscript", ReferenceKind.MANUSCRIPT),
            Map.entry("article", ReferenceKind.MANUSCRIPT));
    private static final Map<ReferenceField, List<String>> TEXTS = Map.ofEntries(Map.entry(ReferenceField.TITLE, List.of("title")),
            Map.entry(ReferenceField.CONTAINER, List.of("container-title")),
            Map.entry(ReferenceField.CONTAINER_SHORT, List.of("container-title-short", "journalAbbreviation")),
            Map.entry(ReferenceField.SERIES, List.of("collection-title")), Map.entry(ReferenceField.VOLUME, List.of("volume")),
            Map.entry(ReferenceField.ISSUE, List.of("issue")), Map.entry(ReferenceField.NUMBER, List.of("number")),
            Map.entry(ReferenceField.PAGES, List.of("page")), Map.entry(ReferenceField.ARTICLE_NUMBER, List.of("article-number")),
            Map.entry(ReferenceField.PUBLISHER, List.of("publisher")),
            Map.entry(ReferenceField.PUBLISHER_PLACE, List.of("publisher-place", "event-place")),
            Map.entry(ReferenceField.EDITION, List.of("edition")), Map.entry(ReferenceField.VERSION, List.of("version")),
            Map.entry(ReferenceField.GENRE, List.of("genre")), Map.entry(ReferenceField.ISBN, List.of("ISBN")),
            Map.entry(ReferenceField.ISSN, List.of("ISSN")), Map.entry(ReferenceField.LANGUAGE, List.of("language")),
            Map.entry(ReferenceField.STATUS, List.of("status")), Map.entry(ReferenceField.PMID, List.of("PMID")),
            Map.entry(ReferenceField.PMCID, List.of("PMCID")), Map.entry(ReferenceField.DOI, List.of("DOI")),
            Map.entry(ReferenceField.URL, List.of("URL")));
    /** Zotero writes fields it has no place for into lines of the note. */
    private static final Pattern IN_NOTE = Pattern.compile("(?m)^(PMID|PMCID|DOI|status)\\s*:\\s*(\\S.*)$\\R?");

    private final Json.Members entry;

    CslJsonEntry(Json.Members entry) {
        this.entry = entry;
    }

    /** {@return its id; empty without one} */
    Optional<Json.Text> id() {
        return text("id").or(() -> text("citation-key")).filter(id -> !id.text().isBlank());
    }

    /** {@return whether it says what it is about} */
    boolean isPublication() {
        return !string("title").isBlank() || entry.members().get("author") instanceof Json.Items names && !names.items().isEmpty();
    }

    ReferenceDraft draft() {
        ReferenceDraft draft = new ReferenceDraft();
        draft.kind(KINDS.getOrDefault(string("type"), ReferenceKind.DOCUMENT));
        draft.authors().addAll(names("author"));
        draft.editors().addAll(names("editor"));
        draft.issued(date("issued"));
        draft.accessed(date("accessed"));
        TEXTS.forEach((field, names) -> names.forEach(name -> draft.put(field, HtmlText.read(string(name)))));
        Matcher lines = IN_NOTE.matcher(string("note"));
        StringBuilder note = new StringBuilder();
        while (lines.find()) {
            draft.put(ReferenceField.valueOf(lines.group(1).toUpperCase(Locale.ROOT)), lines.group(2));
            lines.appendReplacement(note, "");
        }
        draft.put(ReferenceField.NOTE, HtmlText.read(lines.appendTail(note).toString()));
        return draft;
    }

    private Optional<Json.Text> text(String name) {
        return first(entry.members().get(name));
    }

    /** Crossref writes lists of titles. */
    private static Optional<Json.Text> first(Json value) {
        return value instanceof Json.Text text ? Optional.of(text)
                : value instanceof Json.Items list && !list.items().isEmpty() && list.items().get(0) instanceof Json.Text text ? Optional.of(text)
                        : Optional.empty();
    }

    private String string(String name) {
        return text(name).map(Json.Text::text).orElse("");
    }

    private List<PersonName> names(String role) {
        List<PersonName> names = new ArrayList<>();
        if (entry.members().get(role) instanceof Json.Items list) {
            for (Json item : list.items()) {
                if (item instanceof Json.Members name) {
                    name(name.members()).ifPresent(names::add);
                }
            }
        }
        return names;
    }

    private static Optional<PersonName> name(Map<String, Json> parts) {
        String literal = part(parts, "literal") + part(parts, "name");
        if (!literal.isEmpty()) {
            return Optional.of(literal.matches("(?i)others|and others|et al\\.?") ? PersonName.OTHERS : PersonName.institution(literal));
        }
        String particle = (part(parts, "dropping-particle") + " " + part(parts, "non-dropping-particle")).strip();
        PersonName name = PersonName.person((particle + " " + part(parts, "family")).strip(), part(parts, "given"), part(parts, "suffix"));
        return name.family().isEmpty() && name.given().isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private static String part(Map<String, Json> parts, String name) {
        return first(parts.get(name)).map(text -> HtmlText.read(text.text()).plain()).orElse("");
    }

    private Optional<ReferenceDate> date(String name) {
        if (!(entry.members().get(name) instanceof Json.Members date)) {
            return ReferenceDate.parse(string(name));
        }
        if (date.members().get("date-parts") instanceof Json.Items parts && !parts.items().isEmpty() && parts.items().get(0) instanceof Json.Items first) {
            List<Integer> numbers = first.items().stream().map(item -> item instanceof Json.Text text ? number(text.text()) : 0).toList();
            if (!numbers.isEmpty() && numbers.get(0) > 0) {
                return Optional.of(ReferenceDate.of(numbers.get(0), numbers.size() > 1 ? numbers.get(1) : 0, numbers.size() > 2 ? numbers.get(2) : 0));
            }
        }
        return ReferenceDate.parse(part(date.members(), "literal")).or(() -> ReferenceDate.parse(part(date.members(), "raw")));
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
