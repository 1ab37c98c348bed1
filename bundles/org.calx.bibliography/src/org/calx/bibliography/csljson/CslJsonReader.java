// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.csljson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.bibliography.DerivedKey;
import org.calx.bibliography.LineCounter;
import org.calx.bibliography.Reference;
import org.calx.bibliography.ReferenceFile;
import org.calx.bibliography.ReferenceProblem;
import org.calx.bibliography.TextPlace;

/**
 * Reads CSL-JSON: a list of entries, a single entry, or a list named "items". The key of an entry is its id; without one it is derived
 * from author and year. Behind a broken entry it goes on with the next that starts with a brace.
 */
public final class CslJsonReader {

    private static final Pattern NEXT = Pattern.compile("\\}\\s*,\\s*(?=\\{\\s*\"(?:id|type|title|author|DOI|abstract|container-title|issued|citation-key|URL)\")");

    private final String text;
    private final LineCounter lines;
    private final List<Reference> references = new ArrayList<>();
    private final List<ReferenceProblem> problems = new ArrayList<>();

    private CslJsonReader(String text) {
        this.text = text;
        lines = new LineCounter(text);
    }

    /** {@return what a file holds} */
    public static ReferenceFile read(String text) {
        return new CslJsonReader(text).read();
    }

    private ReferenceFile read() {
        JsonCursor cursor = new JsonCursor(text, 0);
        Matcher items = Pattern.compile("\\s*\\{\\s*\"items\"\\s*:\\s*(?=\\[)").matcher(text);
        if (items.lookingAt()) {
            cursor = new JsonCursor(text, items.end());
        }
        char first = cursor.next();
        if (first == '[') {
            cursor.skip();
            list(cursor);
        } else if (first == '{') {
            entry(cursor);
        } else if (first != 0) {
            problem(cursor.at(), "the file is no CSL-JSON, which starts with '['; export the references as CSL-JSON or BibTeX");
        }
        if (references.isEmpty() && problems.isEmpty() && first == '{') {
            problem(0, "there is no entry in the file; an entry of CSL-JSON has an id, a type and a title");
        }
        DerivedKey keys = new DerivedKey();
        references.forEach(reference -> keys.take(reference.key()));
        references.replaceAll(reference -> reference.key().isEmpty() ? keys.keyed(reference) : reference);
        return new ReferenceFile(references, problems);
    }

    private void list(JsonCursor start) {
        JsonCursor cursor = start;
        while (cursor.next() != ']') {
            int from = cursor.at();
            if (cursor.next() == 0) {
                problem(Math.max(0, text.stripTrailing().length() - 1), "the list of entries is not closed; add ']' at its end");
                return;
            }
            if (!entry(cursor)) {
                Matcher next = NEXT.matcher(text);
                if (!next.find(Math.max(from, cursor.at() - 1))) {
                    return;
                }
                cursor = new JsonCursor(text, next.end());
            } else if (cursor.next() == ',') {
                cursor.skip();
            } else if (cursor.next() == '{') {
                problem(cursor.at(), "a comma should stand before this entry; add it");
            }
        }
    }

    private boolean entry(JsonCursor cursor) {
        int start = cursor.at();
        try {
            if (cursor.value(0) instanceof Json.Members entry) {
                CslJsonEntry read = new CslJsonEntry(entry);
                String written = read.id().map(Json.Text::text).orElse("");
                String key = DerivedKey.clean(written);
                TextPlace place = lines.place(start, 1);
                TextPlace keyPlace = read.id().map(id -> lines.place(id.offset(), id.length())).orElse(place);
                if (read.isPublication()) {
                    references.add(read.draft().build(key, !key.isEmpty() && key.length() == keyPlace.length(), place, keyPlace));
                } else {
                    problems.add(new ReferenceProblem(place, "the entry " + key + " has neither a title nor an author; add them, or delete it"));
                }
            } else {
                problem(start, "an entry in braces should stand here, such as {\"id\": \"smith2020\", \"type\": \"article-journal\", \u2026}");
            }
            return true;
        } catch (JsonCursor.Unexpected broken) {
            problem(Math.min(cursor.at(), Math.max(0, text.length() - 1)), "this is no sound JSON: " + broken.getMessage() + "; mend it, or export the references again");
            return false;
        }
    }

    private void problem(int offset, String message) {
        problems.add(new ReferenceProblem(lines.place(offset, 1), message));
    }
}
