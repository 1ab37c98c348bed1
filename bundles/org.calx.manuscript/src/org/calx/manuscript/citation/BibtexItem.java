// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.Value;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;

/**
 * A BibTeX entry as CSL sees it. citeproc's own converter is not used: it leaves most LaTeX as it is, and loading its three generated
 * parsers takes longer than composing a case.
 */
final class BibtexItem {

    private static final Map<String, CSLType> TYPES = Map.ofEntries(Map.entry("article", CSLType.ARTICLE_JOURNAL), Map.entry("book", CSLType.BOOK),
            Map.entry("proceedings", CSLType.BOOK), Map.entry("manual", CSLType.BOOK), Map.entry("booklet", CSLType.PAMPHLET),
            Map.entry("inbook", CSLType.CHAPTER), Map.entry("incollection", CSLType.CHAPTER), Map.entry("inproceedings", CSLType.PAPER_CONFERENCE),
            Map.entry("conference", CSLType.PAPER_CONFERENCE), Map.entry("mastersthesis", CSLType.THESIS), Map.entry("phdthesis", CSLType.THESIS),
            Map.entry("thesis", CSLType.THESIS), Map.entry("techreport", CSLType.REPORT), Map.entry("report", CSLType.REPORT),
            Map.entry("online", CSLType.WEBPAGE), Map.entry("electronic", CSLType.WEBPAGE), Map.entry("www", CSLType.WEBPAGE),
            Map.entry("unpublished", CSLType.MANUSCRIPT));
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?.*");
    /** Addresses keep their underscores and tildes. */
    private static final List<String> VERBATIM = List.of("doi", "url", "date", "urldate");

    private final Map<String, String> fields = new HashMap<>();
    private final BibTeXEntry entry;

    private BibtexItem(BibTeXEntry entry) {
        this.entry = entry;
        for (Map.Entry<Key, Value> field : entry.getFields().entrySet()) {
            String name = field.getKey().getValue().toLowerCase(Locale.ROOT);
            String text = field.getValue().toUserString();
            fields.put(name, VERBATIM.contains(name) ? MarkCodec.clean(text).strip()
                    : name.equals("author") || name.equals("editor") ? LatexCharacters.convert(MarkCodec.clean(text)) : LatexMarkup.convert(text));
        }
    }

    /** {@return the entry as an item} */
    static CSLItemData of(BibTeXEntry entry) {
        return new BibtexItem(entry).item();
    }

    private CSLItemData item() {
        String type = entry.getType().getValue().toLowerCase(Locale.ROOT);
        boolean page = type.equals("misc") && fields.containsKey("url");
        CSLItemDataBuilder item = new CSLItemDataBuilder().id(entry.getKey().getValue())
                .type(page ? CSLType.WEBPAGE : TYPES.getOrDefault(type, CSLType.DOCUMENT));
        if (fields.containsKey("author")) {
            item.author(BibtexNames.parse(fields.get("author")));
        }
        if (fields.containsKey("editor")) {
            item.editor(BibtexNames.parse(fields.get("editor")));
        }
        dates(item);
        titles(item);
        item.publisher(first("publisher", "organization", "institution", "school", "howpublished"));
        item.publisherPlace(first("location", "address"));
        item.volume(fields.get("volume")).edition(fields.get("edition")).version(fields.get("revision")).genre(fields.get("type"));
        // BibTeX calls the issue of a journal its number
        item.issue(type.equals("article") ? first("issue", "number") : fields.get("issue"));
        item.number(type.equals("article") ? null : fields.get("number"));
        item.page(fields.containsKey("pages") ? fields.get("pages").replaceAll("\\s*[-\u2013\u2014]+\\s*", "-") : null);
        item.DOI(fields.get("doi")).URL(fields.get("url")).ISBN(fields.get("isbn")).ISSN(fields.get("issn")).language(fields.get("language"));
        item.note(fields.get("note")).status(fields.get("status"));
        return item.build();
    }

    private void titles(CSLItemDataBuilder item) {
        item.title(first("title", "chapter"));
        item.containerTitle(first("journal", "journaltitle", "booktitle"));
        item.collectionTitle(fields.get("series"));
    }

    private void dates(CSLItemDataBuilder item) {
        CSLDate issued = fields.containsKey("date") ? date(fields.get("date")) : year();
        if (issued != null) {
            item.issued(issued);
        }
        CSLDate accessed = fields.containsKey("urldate") ? date(fields.get("urldate")) : null;
        if (accessed != null) {
            item.accessed(accessed);
        }
    }

    private CSLDate year() {
        String year = fields.get("year");
        if (year == null) {
            return null;
        }
        if (!year.matches("\\d{4}")) {
            return new CSLDateBuilder().literal(year).build();
        }
        String month = fields.getOrDefault("month", "").toLowerCase(Locale.ROOT);
        int number = month.matches("\\d{1,2}") ? Integer.parseInt(month) : month.length() < 3 ? 0 : MONTHS.indexOf(month.substring(0, 3)) + 1;
        return number < 1 || number > 12 ? new CSLDateBuilder().dateParts(Integer.parseInt(year)).build()
                : new CSLDateBuilder().dateParts(Integer.parseInt(year), number).build();
    }

    private static CSLDate date(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return new CSLDateBuilder().literal(text).build();
        }
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return new CSLDateBuilder().dateParts(year).build();
        }
        int month = Integer.parseInt(date.group(2));
        return date.group(3) == null ? new CSLDateBuilder().dateParts(year, month).build()
                : new CSLDateBuilder().dateParts(year, month, Integer.parseInt(date.group(3))).build();
    }

    private String first(String... names) {
        for (String name : names) {
            if (fields.containsKey(name)) {
                return fields.get(name);
            }
        }
        return null;
    }
}
