// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.language.place.Place;

/** Reads BibTeX from left to right; behind something broken it goes on with the next line that begins an entry. */
final class BibtexScanner {

    private static final Pattern START = Pattern.compile("(?m)^[ \\t]*@[A-Za-z]+\\s*[{(]");
    /** A file with nothing but remarks is one that is still empty, such as that of a new case. */
    private static final Pattern COMMENTS = Pattern.compile("\\uFEFF?(\\s*+(%.*+)?)*+");
    private static final Set<String> NO_ENTRIES = Set.of("comment", "preamble", "string");

    /** Ends the reading of an entry. */
    private static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient BibtexProblem problem;

        Broken(BibtexProblem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }

    private final String text;
    private final List<BibtexEntry> entries = new ArrayList<>();
    private final List<BibtexProblem> problems = new ArrayList<>();
    private int at;
    /** The start of the next entry, which no value may run over. */
    private int limit;
    private int counted;
    private int line = 1;
    private int lineStart;

    BibtexScanner(String text) {
        this.text = text;
    }

    BibtexFile scan() {
        at = text.startsWith("\uFEFF") ? 1 : 0;
        Matcher start = START.matcher(text);
        for (at = text.indexOf('@', at); at >= 0; at = text.indexOf('@', at)) {
            limit = start.find(at + 1) ? start.start() : text.length();
            try {
                entry();
            } catch (Broken broken) {
                problems.add(broken.problem);
                at = limit;
            }
        }
        if (entries.isEmpty() && problems.isEmpty() && !COMMENTS.matcher(text).matches()) {
            problems.add(new BibtexProblem(Place.START, "there is no entry in the file; an entry starts with @article{key,"));
        }
        return new BibtexFile(entries, problems);
    }

    private void entry() throws Broken {
        int start = at++;
        String kind = word("").toLowerCase(Locale.ROOT);
        skipSpace();
        if (kind.isEmpty() || at >= text.length() || text.charAt(at) != '{' && text.charAt(at) != '(') {
            return; // an e-mail address in a remark
        }
        char closing = text.charAt(at++) == '{' ? '}' : ')';
        if (NO_ENTRIES.contains(kind)) {
            skipBody(start, kind, closing);
            return;
        }
        skipSpace();
        int keyStart = at;
        while (at < limit && ",}=\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String key = text.substring(keyStart, at).strip();
        if (key.isEmpty() || at < limit && text.charAt(at) == '=') {
            throw broken(start, at - start, "the entry @" + kind + " has no key; write one behind the bracket, as in @" + kind + "{smith2020,");
        }
        Place place = place(keyStart, key.length());
        entries.add(new BibtexEntry(kind, key, place, fields(place, key, closing)));
    }

    private Map<String, String> fields(Place entry, String key, char closing) throws Broken {
        Map<String, String> fields = new HashMap<>();
        while (true) {
            skipSpace();
            boolean comma = at < limit && text.charAt(at) == ',';
            while (at < limit && text.charAt(at) == ',') {
                at++;
                skipSpace();
            }
            if (at >= limit) {
                throw new Broken(new BibtexProblem(entry, "the entry " + key + " has no closing bracket; add '" + closing
                        + "' behind its last field"));
            }
            if (text.charAt(at) == closing) {
                at++;
                return fields;
            }
            int nameStart = at;
            String name = word("-_:.+/0123456789");
            if (name.isEmpty()) {
                throw broken(at, 1, "in the entry " + key + " a field such as 'title = {...}' should stand here");
            }
            if (!comma) {
                throw broken(nameStart, name.length(), "in the entry " + key + " there is no comma before the field " + name + "; add it");
            }
            skipSpace();
            if (at >= limit || text.charAt(at) != '=') {
                throw broken(nameStart, name.length(), "in the entry " + key + " the field " + name + " has no equals sign; add it");
            }
            at++;
            fields.putIfAbsent(name.toLowerCase(Locale.ROOT), value(key, name, nameStart));
        }
    }

    private String value(String key, String name, int nameStart) throws Broken {
        StringBuilder value = new StringBuilder();
        while (true) {
            skipSpace();
            char c = at < limit ? text.charAt(at) : ' ';
            if (c == '{' || c == '"') {
                int end = end(c).orElse(-1);
                if (end < 0) {
                    throw broken(nameStart, name.length(), "in the entry " + key + " the " + (c == '"' ? "quotation mark" : "brace")
                            + " of the field " + name + " is not closed; close it");
                }
                value.append(text, at + 1, end);
                at = end + 1;
            } else {
                String bare = word("-_:.+/0123456789");
                if (bare.isEmpty()) {
                    throw broken(nameStart, name.length(), "in the entry " + key + " the field " + name + " has no value; write it in braces");
                }
                value.append(bare);
            }
            skipSpace();
            if (at >= limit || text.charAt(at) != '#') {
                return value.toString();
            }
            at++;
        }
    }

    /** Where a value that opens here closes; empty when it runs into the next entry. */
    private Optional<Integer> end(char opening) {
        int depth = 0;
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (depth == 0 && c == (opening == '{' ? '}' : '"')) {
                return Optional.of(i);
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
        }
        return Optional.empty();
    }

    private void skipBody(int start, String kind, char closing) throws Broken {
        for (int depth = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (depth == 0 && c == closing) {
                at++;
                return;
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        throw broken(start, 1 + kind.length(), "@" + kind + " has no closing bracket; add '" + closing + "'");
    }

    private String word(String more) {
        int begin = at;
        while (at < limit && (Character.isLetter(text.charAt(at)) || more.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(begin, at);
    }

    private void skipSpace() {
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private Broken broken(int offset, int length, String message) {
        return new Broken(new BibtexProblem(place(offset, length), message));
    }

    /** Places are asked for in order, so that lines are counted once. */
    private Place place(int offset, int length) {
        for (; counted < offset; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
                lineStart = counted + 1;
            }
        }
        return new Place(line, offset - lineStart + 1, offset, length);
    }
}
