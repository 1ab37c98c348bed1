// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.bibliography.LineCounter;
import org.calx.bibliography.Reference;
import org.calx.bibliography.ReferenceFile;
import org.calx.bibliography.ReferenceProblem;
import org.calx.bibliography.TextPlace;

/** Reads BibTeX from left to right; behind something broken it goes on with the next line that begins an entry. */
public final class BibtexReader {

    private static final Pattern START = Pattern.compile("(?m)^[ \\t]*@[A-Za-z]+\\s*[{(]");
    /** A file with nothing but remarks is one that is still empty, such as that of a new case. */
    private static final Pattern COMMENTS = Pattern.compile("\\uFEFF?(\\s*+(%.*+)?)*+");
    private static final Set<String> NO_ENTRIES = Set.of("comment", "preamble");

    private final String text;
    private final List<Reference> references = new ArrayList<>();
    private final List<ReferenceProblem> problems = new ArrayList<>();
    private final Map<String, String> macros = new HashMap<>();
    private final LineCounter lines;

    private BibtexReader(String text) {
        this.text = text;
        lines = new LineCounter(text);
    }

    /**
     * Reads the text of a file; what stands between entries is a remark, as in BibTeX.
     *
     * @param text the text; a byte order mark is skipped
     * @return what it holds
     */
    public static ReferenceFile read(String text) {
        return new BibtexReader(text).read();
    }

    private ReferenceFile read() {
        Matcher start = START.matcher(text);
        int next = -1;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at)) {
            if (next <= at) {
                next = start.find(at + 1) ? start.start() : text.length();
            }
            BibtexCursor cursor = new BibtexCursor(text, at + 1, next, macros);
            try {
                entry(cursor, at);
                at = cursor.at();
            } catch (BibtexError broken) {
                problems.add(new ReferenceProblem(lines.place(broken.offset(), broken.length()), broken.getMessage()));
                at = next;
            }
        }
        if (references.isEmpty() && problems.isEmpty() && !COMMENTS.matcher(text).matches()) {
            problems.add(new ReferenceProblem(TextPlace.START, "there is no entry in the file; an entry starts with @article{key,"));
        }
        return new ReferenceFile(references, problems);
    }

    private void entry(BibtexCursor cursor, int start) throws BibtexError {
        String kind = cursor.letters().toLowerCase(Locale.ROOT);
        char opening = kind.isEmpty() ? ' ' : cursor.next();
        if (opening != '{' && opening != '(') {
            return; // an e-mail address in a remark
        }
        cursor.skip();
        char closing = opening == '{' ? '}' : ')';
        if (NO_ENTRIES.contains(kind)) {
            cursor.body(closing, start, kind);
        } else if (kind.equals("string")) {
            cursor.fields("@string", start, 1 + kind.length(), closing, true).forEach(macros::put);
        } else {
            BibtexCursor.Key key = cursor.key(start, kind);
            Map<String, String> fields = cursor.fields(key.text(), key.offset(), key.text().length(), closing, false);
            TextPlace place = lines.place(start, 1 + kind.length());
            references.add(BibtexEntry.of(kind, fields).build(key.text(), true, place, lines.place(key.offset(), key.text().length())));
        }
    }
}
