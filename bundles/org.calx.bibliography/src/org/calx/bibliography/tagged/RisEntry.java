// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.tagged;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calx.bibliography.PersonName;
import org.calx.bibliography.ReferenceDate;
import org.calx.bibliography.ReferenceDraft;
import org.calx.bibliography.ReferenceField;
import org.calx.bibliography.ReferenceKind;
import org.calx.bibliography.text.HtmlText;

/** Makes a reference of the tags of RIS, whose meaning depends on the type and on the program that wrote them. */
final class RisEntry {

    private static final Map<String, ReferenceKind> KINDS = Map.ofEntries(Map.entry("JOUR", ReferenceKind.ARTICLE),
            Map.entry("JFULL", ReferenceKind.ARTICLE), Map.entry("EJOUR", ReferenceKind.ARTICLE), Map.entry("MGZN", ReferenceKind.ARTICLE),
            Map.entry("INPR", ReferenceKind.ARTICLE), Map.entry("ABST", ReferenceKind.ARTICLE), Map.entry("BOOK", ReferenceKind.BOOK),
            Map.entry("EDBOOK", ReferenceKind.BOOK), Map.entry("EBOOK", ReferenceKind.BOOK), Map.entry("CHAP", ReferenceKind.CHAPTER),
            Map.entry("ECHAP", ReferenceKind.CHAPTER), Map.entry("CONF", ReferenceKind.CONFERENCE_PAPER),
            Map.entry("CPAPER", ReferenceKind.CONFERENCE_PAPER), Map.entry("THES", ReferenceKind.THESIS), Map.entry("RPRT", ReferenceKind.REPORT),
            Map.entry("GOVDOC", ReferenceKind.REPORT), Map.entry("ELEC", ReferenceKind.WEB_PAGE), Map.entry("WEB", ReferenceKind.WEB_PAGE),
            Map.entry("BLOG", ReferenceKind.WEB_PAGE), Map.entry("DATA", ReferenceKind.DATA_SET), Map.entry("PAMP", ReferenceKind.PAMPHLET),
            Map.entry("UNPB", ReferenceKind.MANUSCRIPT), Map.entry("MANSCPT", ReferenceKind.MANUSCRIPT));
    private static final Set<ReferenceKind> PARTS = Set.of(ReferenceKind.CHAPTER, ReferenceKind.CONFERENCE_PAPER);

    private final List<TaggedLine> entry;
    private final ReferenceDraft draft = new ReferenceDraft();

    private RisEntry(List<TaggedLine> entry) {
        this.entry = entry;
    }

    static ReferenceDraft draft(List<TaggedLine> entry) {
        return new RisEntry(entry).draft();
    }

    private ReferenceDraft draft() {
        draft.kind(KINDS.getOrDefault(entry.get(0).value().strip(), ReferenceKind.DOCUMENT));
        boolean book = draft.kind() == ReferenceKind.BOOK;
        boolean article = draft.kind() == ReferenceKind.ARTICLE;
        for (TaggedLine line : entry) {
            switch (line.tag()) {
                case "AU", "A1" -> name(line, draft.authors());
                case "ED" -> name(line, draft.editors());
                case "A2" -> {
                    if (PARTS.contains(draft.kind())) {
                        name(line, draft.editors());
                    }
                }
                default -> {
                }
            }
        }
        draft.issued(issued());
        draft.accessed(ReferenceDate.parse(TaggedLine.first(entry, "Y2")));
        text(ReferenceField.TITLE, book ? new String[] {"TI", "T1", "BT", "CT"} : new String[] {"TI", "T1", "CT"});
        if (book) {
            text(ReferenceField.SERIES, "T2", "T3");
        } else {
            text(ReferenceField.CONTAINER, article ? new String[] {"JF", "T2", "JO", "BT", "JA", "J2", "J1"} : new String[] {"BT", "T2", "JF", "JO"});
            text(ReferenceField.SERIES, "T3");
        }
        shortTitle();
        text(ReferenceField.VOLUME, "VL");
        text(article ? ReferenceField.ISSUE : ReferenceField.NUMBER, "IS", article ? "IS" : "M1");
        pages();
        text(ReferenceField.PUBLISHER, "PB");
        text(ReferenceField.PUBLISHER_PLACE, "CY", "PP");
        text(ReferenceField.EDITION, "ET");
        text(article ? ReferenceField.ISSN : ReferenceField.ISBN, "SN");
        text(ReferenceField.LANGUAGE, "LA");
        text(ReferenceField.PMCID, "C2");
        text(ReferenceField.NOTE, "N1");
        plain(ReferenceField.DOI, TaggedLine.first(entry, "DO"));
        plain(ReferenceField.URL, TaggedLine.first(entry, "UR", "L2"));
        pmid();
        if (entry.get(0).value().strip().equals("INPR")) {
            draft.put(ReferenceField.STATUS, "in press");
        }
        return draft;
    }

    /** The year; with month and day when the full date is of the same year. */
    private Optional<ReferenceDate> issued() {
        Optional<ReferenceDate> year = ReferenceDate.parse(TaggedLine.first(entry, "PY", "Y1"));
        Optional<ReferenceDate> date = ReferenceDate.parse(TaggedLine.first(entry, "DA"));
        boolean same = year.isEmpty() || date.isPresent() && year.get().month() == 0 && year.get().year() == date.get().year();
        return same && date.isPresent() && (date.get().year() > 0 || year.isEmpty()) ? date : year;
    }

    private void shortTitle() {
        String full = TaggedLine.first(entry, "JF", "T2");
        String abbreviation = TaggedLine.first(entry, "JA", "J2", "J1", full.isEmpty() ? "" : "JO");
        if (draft.kind() == ReferenceKind.ARTICLE && !abbreviation.equals(full)) {
            draft.put(ReferenceField.CONTAINER_SHORT, HtmlText.read(abbreviation));
        }
    }

    private void pages() {
        String first = TaggedLine.first(entry, "SP").strip();
        String last = TaggedLine.first(entry, "EP").strip();
        draft.put(ReferenceField.PAGES, first.isEmpty() || last.isEmpty() || first.equals(last) || first.matches(".*[-\u2013].*") ? first + (first.isEmpty() ? last : "")
                : first + "-" + last);
        text(ReferenceField.ARTICLE_NUMBER, "C7");
    }

    /** PubMed's own number stands in the accession number, with the data base beside it. */
    private void pmid() {
        String number = TaggedLine.first(entry, "AN").replaceFirst("(?i)^(PMID|MEDLINE)\\s*:?\\s*", "").strip();
        String base = TaggedLine.first(entry, "DB", "DP");
        boolean named = !number.equals(TaggedLine.first(entry, "AN").strip());
        if (number.matches("\\d{1,9}") && (named || base.toLowerCase(Locale.ROOT).matches(".*(pubmed|medline|nlm).*"))) {
            draft.put(ReferenceField.PMID, number);
        }
    }

    private void text(ReferenceField field, String... tags) {
        draft.put(field, HtmlText.read(TaggedLine.first(entry, tags)));
    }

    private void plain(ReferenceField field, String value) {
        draft.put(field, value);
    }

    private static void name(TaggedLine line, List<PersonName> names) {
        String name = HtmlText.read(line.value()).plain();
        if (!name.isEmpty()) {
            names.add(TaggedNames.sorted(name));
        }
    }
}
