// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.util.List;
import java.util.Map;

import org.calx.bibliography.PersonName;
import org.calx.bibliography.Reference;
import org.calx.bibliography.ReferenceDate;
import org.calx.bibliography.ReferenceField;
import org.calx.bibliography.ReferenceKind;
import org.calx.bibliography.text.FormattedText;
import org.calx.bibliography.text.Span;
import org.calx.manuscript.document.Run.Mark;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;

/**
 * A reference as CSL sees it. citeproc's own importers are not used: they know neither PubMed's format nor LaTeX, and loading their
 * generated parsers takes longer than composing a case.
 */
final class CslItem {

    private static final Map<ReferenceKind, CSLType> TYPES = Map.ofEntries(Map.entry(ReferenceKind.ARTICLE, CSLType.ARTICLE_JOURNAL),
            Map.entry(ReferenceKind.BOOK, CSLType.BOOK), Map.entry(ReferenceKind.CHAPTER, CSLType.CHAPTER),
            Map.entry(ReferenceKind.CONFERENCE_PAPER, CSLType.PAPER_CONFERENCE), Map.entry(ReferenceKind.THESIS, CSLType.THESIS),
            Map.entry(ReferenceKind.REPORT, CSLType.REPORT), Map.entry(ReferenceKind.WEB_PAGE, CSLType.WEBPAGE),
            Map.entry(ReferenceKind.DATA_SET, CSLType.DATASET), Map.entry(ReferenceKind.PAMPHLET, CSLType.PAMPHLET),
            Map.entry(ReferenceKind.MANUSCRIPT, CSLType.MANUSCRIPT), Map.entry(ReferenceKind.DOCUMENT, CSLType.DOCUMENT));

    private final Reference reference;

    private CslItem(Reference reference) {
        this.reference = reference;
    }

    /** {@return the reference as an item} */
    static CSLItemData of(Reference reference) {
        return new CslItem(reference).item();
    }

    private CSLItemData item() {
        CSLItemDataBuilder item = new CSLItemDataBuilder().id(reference.key()).type(TYPES.get(reference.kind()));
        if (!reference.authors().isEmpty()) {
            item.author(names(reference.authors()));
        }
        if (!reference.editors().isEmpty()) {
            item.editor(names(reference.editors()));
        }
        reference.issued().ifPresent(date -> item.issued(date(date)));
        reference.accessed().ifPresent(date -> item.accessed(date(date)));
        item.title(text(ReferenceField.TITLE)).containerTitle(text(ReferenceField.CONTAINER)).containerTitleShort(text(ReferenceField.CONTAINER_SHORT));
        item.collectionTitle(text(ReferenceField.SERIES)).publisher(text(ReferenceField.PUBLISHER)).publisherPlace(text(ReferenceField.PUBLISHER_PLACE));
        item.volume(text(ReferenceField.VOLUME)).issue(text(ReferenceField.ISSUE)).number(text(ReferenceField.NUMBER));
        // styles know no article numbers in articles: they stand where pages would
        String pages = text(ReferenceField.PAGES);
        item.page(pages == null ? text(ReferenceField.ARTICLE_NUMBER) : pages);
        item.edition(text(ReferenceField.EDITION)).version(text(ReferenceField.VERSION)).genre(text(ReferenceField.GENRE));
        item.DOI(text(ReferenceField.DOI)).PMID(text(ReferenceField.PMID)).PMCID(text(ReferenceField.PMCID)).URL(text(ReferenceField.URL));
        item.ISBN(text(ReferenceField.ISBN)).ISSN(text(ReferenceField.ISSN)).language(text(ReferenceField.LANGUAGE));
        item.note(text(ReferenceField.NOTE)).status(text(ReferenceField.STATUS));
        return item.build();
    }

    private static CSLName[] names(List<PersonName> names) {
        return names.stream().map(CslItem::name).toArray(CSLName[]::new);
    }

    private static CSLName name(PersonName name) {
        CSLNameBuilder item = new CSLNameBuilder();
        if (name.isOthers()) {
            return item.literal(EtAl.OTHERS).build();
        }
        if (!name.literal().isEmpty()) {
            return item.literal(MarkCodec.clean(name.literal())).build();
        }
        return item.family(MarkCodec.clean(name.family())).given(filled(name.given())).nonDroppingParticle(filled(name.particle()))
                .suffix(filled(name.suffix())).build();
    }

    private static String filled(String part) {
        return part.isEmpty() ? null : MarkCodec.clean(part);
    }

    private static CSLDate date(ReferenceDate date) {
        CSLDateBuilder item = new CSLDateBuilder();
        if (date.year() == 0) {
            return item.literal(MarkCodec.clean(date.literal())).build();
        }
        return date.month() == 0 ? item.dateParts(date.year()).build() : date.day() == 0 ? item.dateParts(date.year(), date.month()).build()
                : item.dateParts(date.year(), date.month(), date.day()).build();
    }

    private String text(ReferenceField field) {
        FormattedText text = reference.texts().get(field);
        if (text == null) {
            return null;
        }
        StringBuilder coded = new StringBuilder();
        for (Span span : text.spans()) {
            String part = MarkCodec.clean(span.text());
            for (org.calx.bibliography.text.Mark mark : span.marks().stream().sorted().toList()) {
                part = MarkCodec.marked(Mark.valueOf(mark.name()), part);
            }
            coded.append(part);
        }
        return coded.toString();
    }
}
