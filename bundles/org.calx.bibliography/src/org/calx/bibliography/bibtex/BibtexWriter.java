// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.bibtex;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.calx.bibliography.PersonName;
import org.calx.bibliography.Reference;
import org.calx.bibliography.ReferenceDate;
import org.calx.bibliography.ReferenceField;
import org.calx.bibliography.ReferenceKind;
import org.calx.bibliography.text.FormattedText;
import org.calx.bibliography.text.Mark;
import org.calx.bibliography.text.Span;

/** Writes a reference as an entry of BibTeX that {@link BibtexReader} reads as the same reference. */
public final class BibtexWriter {

    private static final Map<ReferenceKind, String> KINDS = Map.ofEntries(Map.entry(ReferenceKind.ARTICLE, "article"),
            Map.entry(ReferenceKind.BOOK, "book"), Map.entry(ReferenceKind.CHAPTER, "incollection"),
            Map.entry(ReferenceKind.CONFERENCE_PAPER, "inproceedings"), Map.entry(ReferenceKind.THESIS, "thesis"),
            Map.entry(ReferenceKind.REPORT, "report"), Map.entry(ReferenceKind.WEB_PAGE, "online"), Map.entry(ReferenceKind.DATA_SET, "dataset"),
            Map.entry(ReferenceKind.PAMPHLET, "booklet"), Map.entry(ReferenceKind.MANUSCRIPT, "unpublished"),
            Map.entry(ReferenceKind.DOCUMENT, "document"));
    private static final Map<Mark, String> COMMANDS = Map.of(Mark.BOLD, "textbf", Mark.ITALIC, "textit", Mark.SUPERSCRIPT, "textsuperscript",
            Mark.SUBSCRIPT, "textsubscript", Mark.SMALL_CAPS, "textsc");

    private final Reference reference;
    private final StringBuilder out = new StringBuilder();

    private BibtexWriter(Reference reference) {
        this.reference = reference;
    }

    /** {@return an entry with a key, its lines ended by line feeds} */
    public static String write(Reference reference, String key) {
        return new BibtexWriter(reference).entry(key);
    }

    private String entry(String key) {
        out.append('@').append(KINDS.get(reference.kind())).append('{').append(key);
        names("author", reference.authors());
        names("editor", reference.editors());
        text("title", ReferenceField.TITLE);
        text(reference.kind() == ReferenceKind.ARTICLE ? "journal" : "booktitle", ReferenceField.CONTAINER);
        text("shortjournal", ReferenceField.CONTAINER_SHORT);
        text("series", ReferenceField.SERIES);
        reference.issued().ifPresent(this::issued);
        text("volume", ReferenceField.VOLUME);
        text("number", reference.kind() == ReferenceKind.ARTICLE ? ReferenceField.ISSUE : ReferenceField.NUMBER);
        if (reference.kind() != ReferenceKind.ARTICLE) {
            text("issue", ReferenceField.ISSUE);
        }
        value("pages", reference.text(ReferenceField.PAGES).replace("-", "--"));
        text("eid", ReferenceField.ARTICLE_NUMBER);
        text("publisher", ReferenceField.PUBLISHER);
        text("address", ReferenceField.PUBLISHER_PLACE);
        text("edition", ReferenceField.EDITION);
        text("version", ReferenceField.VERSION);
        text("type", ReferenceField.GENRE);
        value("doi", reference.text(ReferenceField.DOI));
        text("pmid", ReferenceField.PMID);
        text("pmcid", ReferenceField.PMCID);
        value("url", reference.text(ReferenceField.URL));
        reference.accessed().ifPresent(date -> value("urldate", date(date)));
        text("isbn", ReferenceField.ISBN);
        text("issn", ReferenceField.ISSN);
        text("language", ReferenceField.LANGUAGE);
        text("note", ReferenceField.NOTE);
        text("status", ReferenceField.STATUS);
        return out.append("\n}\n").toString();
    }

    private void issued(ReferenceDate date) {
        value(date.year() > 0 && date.month() == 0 ? "year" : "date", date(date));
    }

    private static String date(ReferenceDate date) {
        return date.year() == 0 ? date.literal() : date.month() == 0 ? String.valueOf(date.year())
                : date.day() == 0 ? "%04d-%02d".formatted(date.year(), date.month()) : "%04d-%02d-%02d".formatted(date.year(), date.month(), date.day());
    }

    private void names(String field, List<PersonName> names) {
        value(field, names.stream().map(BibtexWriter::name).collect(Collectors.joining(" and ")));
    }

    private static String name(PersonName name) {
        if (name.isOthers()) {
            return "others";
        }
        if (!name.literal().isEmpty()) {
            return "{" + escaped(name.literal()) + "}";
        }
        String family = escaped(name.particle().isEmpty() ? name.family() : name.particle() + " " + name.family());
        return family + (name.suffix().isEmpty() ? "" : ", " + escaped(name.suffix())) + ", " + escaped(name.given());
    }

    private void text(String name, ReferenceField field) {
        FormattedText text = reference.texts().get(field);
        value(name, text == null ? "" : text.spans().stream().map(BibtexWriter::span).collect(Collectors.joining()));
    }

    private static String span(Span span) {
        String text = escaped(span.text());
        for (Mark mark : Mark.values()) {
            text = span.marks().contains(mark) ? "\\" + COMMANDS.get(mark) + "{" + text + "}" : text;
        }
        return text;
    }

    private void value(String name, String value) {
        if (!value.isEmpty()) {
            out.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    /** The letters of LaTeX that mean something are written as those they stand for. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
            case '&', '%', '$', '#', '_' -> out.append('\\').append(c);
            case '{', '}', '\\' -> out.append(c == '{' ? '(' : c == '}' ? ')' : '/'); // braces must be even, and no title has these
            case '~' -> out.append("\\textasciitilde{}");
            case '^' -> out.append("{\\textasciicircum}");
            case '\u00A0' -> out.append('~');
            case '-' -> out.append(out.toString().endsWith("-") ? "{}-" : "-");
            default -> out.append(c);
            }
        }
        return out.toString();
    }
}
