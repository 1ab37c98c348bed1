// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.bibtex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the parts of one entry. */
final class BibtexCursor {

    /** Abbreviations made of abbreviations can grow without end. */
    private static final int LONGEST = 1_000_000;
    private static final String NAME = "-_:.+/0123456789";

    /**
     * The key of an entry.
     *
     * @param text   the key
     * @param offset where it stands
     */
    record Key(String text, int offset) {
    }

    private final String text;
    private final int limit;
    private final Map<String, String> macros;
    private int at;

    /** Reads from a place up to the start of the next entry, which no value may run over. */
    BibtexCursor(String text, int at, int limit, Map<String, String> macros) {
        this.text = text;
        this.at = at;
        this.limit = limit;
        this.macros = macros;
    }

    int at() {
        return at;
    }

    void skip() {
        at++;
    }

    /** {@return the next character that is no space, without going on; a space at the end} */
    char next() {
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < limit ? text.charAt(at) : ' ';
    }

    String letters() {
        return word("");
    }

    private String word(String more) {
        int begin = at;
        while (at < limit && (Character.isLetter(text.charAt(at)) || more.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(begin, at);
    }

    Key key(int start, String kind) throws BibtexError {
        next();
        int begin = at;
        while (at < limit && ",}=\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String key = text.substring(begin, at).strip();
        if (at < limit && text.charAt(at) == '=' && key.indexOf(' ') > 0) {
            throw new BibtexError(begin, key.indexOf(' '), "there is no comma behind the key " + key.substring(0, key.indexOf(' ')) + "; add it");
        }
        if (key.isEmpty() || at < limit && text.charAt(at) == '=') {
            throw new BibtexError(start, Math.min(at, limit) - start, "the entry @" + kind + " has no key; write one behind the bracket, as in @"
                    + kind + "{smith2020,");
        }
        return new Key(key, begin);
    }

    /** Reads all fields and the closing bracket; the first of equal names counts. */
    Map<String, String> fields(String key, int keyOffset, int keyLength, char closing, boolean first) throws BibtexError {
        Map<String, String> fields = new HashMap<>();
        boolean comma = first;
        while (true) {
            for (; next() == ',' && at < limit; at++) {
                comma = true;
            }
            if (at >= limit) {
                throw new BibtexError(keyOffset, keyLength, "the entry " + key + " has no closing bracket; add '" + closing + "' behind its last field");
            }
            if (text.charAt(at) == closing) {
                at++;
                return fields;
            }
            int begin = at;
            String name = word(NAME);
            if (name.isEmpty()) {
                throw new BibtexError(at, 1, "in the entry " + key + " a field such as 'title = {...}' should stand here");
            }
            if (!comma) {
                throw new BibtexError(begin, name.length(), "in the entry " + key + " there is no comma before the field " + name + "; add it");
            }
            if (next() != '=') {
                throw new BibtexError(begin, name.length(), "in the entry " + key + " the field " + name + " has no equals sign; add it");
            }
            at++;
            fields.putIfAbsent(name.toLowerCase(Locale.ROOT), value(key, name, begin));
            comma = false;
        }
    }

    private String value(String key, String name, int nameStart) throws BibtexError {
        StringBuilder value = new StringBuilder();
        while (true) {
            char c = next();
            if (c == '{' || c == '"') {
                int end = end(c);
                if (end < 0) {
                    throw new BibtexError(nameStart, name.length(), "in the entry " + key + " the " + (c == '"' ? "quotation mark" : "brace")
                            + " of the field " + name + " is not closed; close it");
                }
                value.append(text, at + 1, end);
                at = end + 1;
            } else {
                String bare = word(NAME);
                if (bare.isEmpty()) {
                    throw new BibtexError(nameStart, name.length(), "in the entry " + key + " the field " + name + " has no value; write it in braces");
                }
                value.append(macros.getOrDefault(bare.toLowerCase(Locale.ROOT), bare));
            }
            if (value.length() > LONGEST) {
                throw new BibtexError(nameStart, name.length(), "in the entry " + key + " the field " + name + " is longer than a million letters; shorten it");
            }
            if (next() != '#') {
                return value.toString();
            }
            at++;
        }
    }

    /** Where a value that opens here closes; -1 when it runs into the next entry. */
    private int end(char opening) {
        int depth = 0;
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (depth == 0 && c == (opening == '{' ? '}' : '"')) {
                return i;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
        }
        return -1;
    }

    /** Skips what is no entry. */
    void body(char closing, int start, String kind) throws BibtexError {
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
        throw new BibtexError(start, 1 + kind.length(), "@" + kind + " has no closing bracket; add '" + closing + "'");
    }
}
