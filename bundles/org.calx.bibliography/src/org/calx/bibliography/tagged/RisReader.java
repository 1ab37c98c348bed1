// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.calx.bibliography.DerivedKey;
import org.calx.bibliography.LineCounter;
import org.calx.bibliography.Reference;
import org.calx.bibliography.ReferenceFile;
import org.calx.bibliography.ReferenceProblem;
import org.calx.bibliography.TextPlace;

/** Reads RIS. The key of an entry is its ID; without one it is derived from author and year. */
public final class RisReader {

    private static final Pattern TAG = Pattern.compile("([A-Z][A-Z0-9]) {1,3}-(?: |(?=[\\r\\n])|$)");

    private final LineCounter lines;
    private final List<Reference> references = new ArrayList<>();
    private final List<ReferenceProblem> problems = new ArrayList<>();

    private RisReader(String text) {
        lines = new LineCounter(text);
    }

    /** {@return what a file holds} */
    public static ReferenceFile read(String text) {
        return new RisReader(text).read(TaggedLines.of(text, TAG), text.isBlank());
    }

    private ReferenceFile read(List<TaggedLine> all, boolean blank) {
        int start = -1;
        for (int i = 0; i < all.size(); i++) {
            String tag = all.get(i).tag();
            if (start >= 0 && (tag.equals("ER") || tag.equals("TY"))) {
                entry(all.subList(start, i));
            }
            if (start >= 0 && tag.equals("TY")) {
                unended(all.get(start));
            }
            start = tag.equals("TY") ? i : tag.equals("ER") ? -1 : start;
        }
        if (start >= 0) {
            entry(all.subList(start, all.size()));
            unended(all.get(start));
        }
        if (references.isEmpty() && problems.isEmpty() && !blank) {
            problems.add(new ReferenceProblem(TextPlace.START, "there is no entry in the file; an entry of RIS starts with a line such as 'TY  - JOUR'"));
        }
        DerivedKey keys = new DerivedKey();
        references.forEach(reference -> keys.take(reference.key()));
        references.replaceAll(reference -> reference.key().isEmpty() ? keys.keyed(reference) : reference);
        return new ReferenceFile(references, problems);
    }

    private void unended(TaggedLine start) {
        problems.add(new ReferenceProblem(lines.place(start.offset(), 2),
                "the entry that starts here has no end; add a line 'ER  - ' behind it, or export it again"));
    }

    private void entry(List<TaggedLine> entry) {
        TaggedLine start = entry.get(0);
        TaggedLine id = entry.stream().filter(line -> line.tag().equals("ID") && !DerivedKey.clean(line.value()).isEmpty()).findFirst().orElse(null);
        String key = id == null ? "" : DerivedKey.clean(id.value());
        TextPlace place = lines.place(start.offset(), 2);
        TextPlace keyPlace = id == null ? place : lines.place(id.start(), id.value().length());
        references.add(RisEntry.draft(entry).build(key, id != null && key.equals(id.value()), place, keyPlace));
    }
}
