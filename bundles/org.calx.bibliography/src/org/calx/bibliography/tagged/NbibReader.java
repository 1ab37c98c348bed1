// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.calx.bibliography.DerivedKey;
import org.calx.bibliography.LineCounter;
import org.calx.bibliography.PersonName;
import org.calx.bibliography.Reference;
import org.calx.bibliography.ReferenceDate;
import org.calx.bibliography.ReferenceDraft;
import org.calx.bibliography.ReferenceField;
import org.calx.bibliography.ReferenceFile;
import org.calx.bibliography.ReferenceKind;
import org.calx.bibliography.ReferenceProblem;
import org.calx.bibliography.TextPlace;
import org.calx.bibliography.text.HtmlText;

/**
 * Reads PubMed's format, also called MEDLINE or NBIB. The key of an entry is {@code pmid:} and its number in PubMed; without a number it
 * is derived from author and year.
 */
public final class NbibReader {

    private static final Pattern TAG = Pattern.compile("([A-Z]{2,4}) *- ?");
    private static final Map<String, ReferenceKind> KINDS = Map.of("Book", ReferenceKind.BOOK, "Book Chapter", ReferenceKind.CHAPTER,
            "Dataset", ReferenceKind.DATA_SET, "Preprint", ReferenceKind.MANUSCRIPT);
    private static final Map<String, String> STATUS = Map.of("aheadofprint", "Epub ahead of print");

    private final LineCounter lines;
    private final List<Reference> references = new ArrayList<>();
    private final List<ReferenceProblem> problems = new ArrayList<>();
    private final DerivedKey keys = new DerivedKey();

    private NbibReader(String text) {
        lines = new LineCounter(text);
    }

    /** {@return what a file holds} */
    public static ReferenceFile read(String text) {
        return new NbibReader(text).read(TaggedLines.of(text, TAG), text.isBlank());
    }

    private ReferenceFile read(List<TaggedLine> all, boolean blank) {
        int from = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i == all.size() || all.get(i).tag().equals("PMID")
                    || all.get(i).tag().equals("OWN") && has(all.subList(from, i), "OWN")) {
                entry(all.subList(from, i));
                from = i;
            }
        }
        if (references.isEmpty() && problems.isEmpty() && !blank) {
            problems.add(new ReferenceProblem(TextPlace.START, "there is no entry in the file; in PubMed choose Send to: Citation manager"));
        }
        return new ReferenceFile(references, problems);
    }

    private static boolean has(List<TaggedLine> entry, String tag) {
        return entry.stream().anyMatch(line -> line.tag().equals(tag));
    }

    private void entry(List<TaggedLine> entry) {
        if (entry.isEmpty()) {
            return;
        }
        TaggedLine start = entry.get(0);
        String pmid = TaggedLine.first(entry, "PMID").strip();
        ReferenceDraft draft = draft(entry);
        TextPlace place = lines.place(start.offset(), start.tag().length());
        TextPlace keyPlace = lines.place(start.start(), Math.max(1, start.value().length()));
        if (!draft.has(ReferenceField.TITLE) && draft.authors().isEmpty()) {
            problems.add(new ReferenceProblem(place, "the entry " + (pmid.isEmpty() ? "here" : "with PMID " + pmid)
                    + " has neither a title (TI) nor an author (AU); export it from PubMed again"));
            return;
        }
        Reference reference = draft.build(pmid.isEmpty() ? "" : "pmid:" + DerivedKey.clean(pmid), false, place, keyPlace);
        references.add(pmid.isEmpty() ? keys.keyed(reference) : reference);
    }

    private static ReferenceDraft draft(List<TaggedLine> entry) {
        ReferenceDraft draft = new ReferenceDraft();
        draft.kind(TaggedLine.mapped(entry, "PT", KINDS, has(entry, "BTI") && !has(entry, "TI") ? ReferenceKind.BOOK : ReferenceKind.ARTICLE));
        names(entry, "FAU", "AU", draft.authors());
        names(entry, "FED", "ED", draft.editors());
        draft.issued(ReferenceDate.parse(TaggedLine.first(entry, "DP", "DEP")));
        text(draft, ReferenceField.TITLE, entry, "TI", "BTI");
        text(draft, ReferenceField.CONTAINER, entry, "JT", "BTI", "TA");
        text(draft, ReferenceField.CONTAINER_SHORT, entry, "TA");
        text(draft, ReferenceField.VOLUME, entry, "VI");
        text(draft, ReferenceField.ISSUE, entry, "IP");
        text(draft, ReferenceField.PAGES, entry, "PG");
        text(draft, ReferenceField.PMID, entry, "PMID");
        text(draft, ReferenceField.PMCID, entry, "PMC");
        text(draft, ReferenceField.LANGUAGE, entry, "LA");
        if (draft.kind() != ReferenceKind.ARTICLE) {
            // of a journal PubMed tells the country
            text(draft, ReferenceField.PUBLISHER, entry, "PB");
            text(draft, ReferenceField.PUBLISHER_PLACE, entry, "PL");
        }
        draft.put(ReferenceField.STATUS, STATUS.getOrDefault(TaggedLine.first(entry, "PST").strip(), ""));
        for (TaggedLine line : entry) {
            if ((line.tag().equals("LID") || line.tag().equals("AID")) && line.value().endsWith("[doi]")) {
                draft.put(ReferenceField.DOI, line.value().replace("[doi]", "").strip());
            } else if (line.tag().equals("IS")) {
                draft.put(ReferenceField.ISSN, line.value().replaceFirst("\\s*\\(.*", ""));
            } else if (line.tag().equals("LID") && line.value().endsWith("[pii]") && !has(entry, "PG")) {
                draft.put(ReferenceField.ARTICLE_NUMBER, line.value().replace("[pii]", "").strip());
            }
        }
        return draft;
    }

    private static void text(ReferenceDraft draft, ReferenceField field, List<TaggedLine> entry, String... tags) {
        draft.put(field, HtmlText.read(TaggedLine.first(entry, tags)));
    }

    /** A full name comes before its abbreviation; a few names have the abbreviation alone. */
    private static void names(List<TaggedLine> entry, String full, String abbreviated, List<PersonName> names) {
        boolean known = false;
        for (TaggedLine line : entry) {
            String name = HtmlText.read(line.value()).plain();
            if (line.tag().equals(full)) {
                names.add(TaggedNames.sorted(name));
                known = true;
            } else if (line.tag().equals(abbreviated)) {
                if (!known) {
                    names.add(TaggedNames.abbreviated(name));
                }
                known = false;
            } else if (line.tag().equals("CN") && full.equals("FAU")) {
                names.add(PersonName.institution(name));
            }
        }
    }
}
