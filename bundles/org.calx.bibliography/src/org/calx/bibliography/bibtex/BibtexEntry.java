// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.bibtex;

import java.util.Map;
import java.util.Optional;
import org.calx.bibliography.ReferenceDate;
import org.calx.bibliography.ReferenceDraft;
import org.calx.bibliography.ReferenceField;
import org.calx.bibliography.ReferenceKind;

/** Makes a reference of the fields of BibTeX and BibLaTeX. */
final class BibtexEntry {

    private static final Map<String, ReferenceKind> KINDS = Map.ofEntries(Map.entry("article", ReferenceKind.ARTICLE),
            Map.entry("book", ReferenceKind.BOOK), Map.entry("proceedings", ReferenceKind.BOOK), Map.entry("manual", ReferenceKind.BOOK),
            Map.entry("booklet", ReferenceKind.PAMPHLET), Map.entry("inbook", ReferenceKind.CHAPTER),
            Map.entry("incollection", ReferenceKind.CHAPTER), Map.entry("inproceedings", ReferenceKind.CONFERENCE_PAPER),
            Map.entry("conference", ReferenceKind.CONFERENCE_PAPER), Map.entry("mastersthesis", ReferenceKind.THESIS),
            Map.entry("phdthesis", ReferenceKind.THESIS), Map.entry("thesis", ReferenceKind.THESIS),
            Map.entry("techreport", ReferenceKind.REPORT), Map.entry("report", ReferenceKind.REPORT),
            Map.entry("online", ReferenceKind.WEB_PAGE), Map.entry("electronic", ReferenceKind.WEB_PAGE),
            Map.entry("www", ReferenceKind.WEB_PAGE), Map.entry("dataset", ReferenceKind.DATA_SET),
            Map.entry("unpublished", ReferenceKind.MANUSCRIPT));

    private final Map<String, String> fields;
    private final ReferenceDraft draft = new ReferenceDraft();

    private BibtexEntry(Map<String, String> fields) {
        this.fields = fields;
    }

    static ReferenceDraft of(String kind, Map<String, String> fields) {
        return new BibtexEntry(fields).draft(kind);
    }

    private ReferenceDraft draft(String kind) {
        boolean article = kind.equals("article");
        draft.kind(kind.equals("misc") && fields.containsKey("url") ? ReferenceKind.WEB_PAGE : KINDS.getOrDefault(kind, ReferenceKind.DOCUMENT));
        draft.authors().addAll(BibtexNames.parse(fields.getOrDefault("author", "")));
        draft.editors().addAll(BibtexNames.parse(fields.getOrDefault("editor", "")));
        draft.issued(issued());
        draft.accessed(ReferenceDate.parse(LatexText.plain(fields.getOrDefault("urldate", ""))));
        put(ReferenceField.TITLE, "title", "chapter");
        put(ReferenceField.CONTAINER, "journal", "journaltitle", "booktitle");
        put(ReferenceField.CONTAINER_SHORT, "shortjournal", "journalabbr", "iso-source-abbreviation");
        put(ReferenceField.SERIES, "series");
        put(ReferenceField.PUBLISHER, "publisher", "organization", "institution", "school", "howpublished");
        put(ReferenceField.PUBLISHER_PLACE, "location", "address");
        put(ReferenceField.VOLUME, "volume");
        put(ReferenceField.EDITION, "edition");
        put(ReferenceField.VERSION, "version", "revision");
        put(ReferenceField.GENRE, "type");
        // BibTeX calls the issue of a journal its number
        put(ReferenceField.ISSUE, "issue", article ? "number" : "issue");
        put(ReferenceField.NUMBER, article ? "" : "number");
        put(ReferenceField.PAGES, "pages");
        put(ReferenceField.ARTICLE_NUMBER, "eid", "articleno", "article-number");
        put(ReferenceField.PMID, "pmid");
        put(ReferenceField.PMCID, "pmcid", "pmc");
        put(ReferenceField.ISBN, "isbn");
        put(ReferenceField.ISSN, "issn");
        put(ReferenceField.LANGUAGE, "language", "langid");
        put(ReferenceField.NOTE, "note");
        put(ReferenceField.STATUS, "status", "pubstate");
        verbatim(ReferenceField.DOI, "doi");
        verbatim(ReferenceField.URL, "url");
        if ("pubmed".equalsIgnoreCase(fields.get("eprinttype"))) {
            put(ReferenceField.PMID, "eprint");
        }
        return draft;
    }

    private void put(ReferenceField field, String... names) {
        for (String name : names) {
            if (fields.containsKey(name)) {
                draft.put(field, LatexText.read(fields.get(name)));
            }
        }
    }

    /** Addresses keep their tildes and hyphens. */
    private void verbatim(ReferenceField field, String name) {
        draft.put(field, fields.getOrDefault(name, "").replaceAll("\\\\url\\s*(?=\\{)|[{}]", "").replaceAll("\\\\([_%&#~$])", "$1"));
    }

    private Optional<ReferenceDate> issued() {
        Optional<ReferenceDate> date = ReferenceDate.parse(LatexText.plain(fields.getOrDefault("date", "")));
        String year = LatexText.plain(fields.getOrDefault("year", "")).strip();
        if (date.isPresent() || !year.matches("\\d{4}")) {
            return date.or(() -> ReferenceDate.parse(year));
        }
        return Optional.of(ReferenceDate.of(Integer.parseInt(year), ReferenceDate.month(fields.getOrDefault("month", "")), 0));
    }
}
