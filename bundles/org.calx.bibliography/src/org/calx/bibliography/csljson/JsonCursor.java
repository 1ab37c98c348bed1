// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.csljson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON from left to right. */
final class JsonCursor {

    private static final int DEPTH = 30;

    /** What stands where it should not. */
    static final class Unexpected extends Exception {

        private static final long serialVersionUID = 1L;

        Unexpected(String message) {
            super(message, null, false, false);
        }
    }

    private final String text;
    private int at;

    JsonCursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    /** {@return the next character that is no space, without going on; 0 at the end} */
    char next() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    void skip() {
        at++;
    }

    Json value(int depth) throws Unexpected {
        if (depth > DEPTH) {
            throw new Unexpected("brackets are nested too deep here");
        }
        return switch (next()) {
            case '{' -> members(depth);
            case '[' -> items(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Json members(int depth) throws Unexpected {
        int start = at++;
        Map<String, Json> members = new LinkedHashMap<>();
        while (next() != '}') {
            if (next() != '"') {
                throw new Unexpected("a name in quotation marks should stand here");
            }
            String name = string().text();
            if (next() != ':') {
                throw new Unexpected("a colon should stand here, behind \"" + shortened(name) + "\"");
            }
            at++;
            members.putIfAbsent(name, value(depth + 1));
            separator('}');
        }
        at++;
        return new Json.Members(start, members);
    }

    private Json items(int depth) throws Unexpected {
        int start = at++;
        List<Json> items = new ArrayList<>();
        while (next() != ']') {
            items.add(value(depth + 1));
            separator(']');
        }
        at++;
        return new Json.Items(start, items);
    }

    /** A comma behind the last value is let pass. */
    private void separator(char closing) throws Unexpected {
        char c = next();
        if (c == ',') {
            at++;
        } else if (c != closing) {
            throw new Unexpected(c == 0 ? "the file ends before '" + closing + "'" : "a comma or '" + closing + "' should stand here");
        }
    }

    private Json.Text string() throws Unexpected {
        int start = ++at;
        StringBuilder value = new StringBuilder();
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                return new Json.Text(start, value.toString(), at++ - start);
            }
            if (c == '\n') {
                break;
            }
            value.append(c == '\\' ? escaped() : c);
        }
        at = Math.min(at, text.length());
        throw new Unexpected("a quotation mark is not closed in this line");
    }

    private char escaped() throws Unexpected {
        at++;
        char c = at < text.length() ? text.charAt(at) : 0;
        if (c == 'u' && at + 4 < text.length()) {
            try {
                char code = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
                at += 4;
                return code;
            } catch (NumberFormatException noNumber) {
                throw new Unexpected("four hexadecimal digits should stand behind \\u");
            }
        }
        return switch (c) {
            case 'n', 'r', 't', 'b', 'f' -> c == 'n' ? '\n' : ' ';
            default -> c;
        };
    }

    private Json word() throws Unexpected {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.isEmpty()) {
            throw new Unexpected(start >= text.length() ? "the file ends where a value should stand" : "a value should stand here");
        }
        return new Json.Text(start, word.equals("null") ? "" : word, word.length());
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "\u2026" : name;
    }
}
