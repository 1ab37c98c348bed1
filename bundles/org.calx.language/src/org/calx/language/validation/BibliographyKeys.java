// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of a BibTeX file, found without reading what the entries say. What stands between entries is a remark, as in BibTeX itself.
 *
 * @param keys    the keys in order
 * @param problem what is broken; empty when nothing is
 */
record BibliographyKeys(Set<String> keys, Optional<Problem> problem) {

    /**
     * Where a file is broken.
     *
     * @param line  the line, from 1
     * @param cause what is wrong there
     */
    record Problem(int line, String cause) {
    }

    /** Finds the keys; those before a broken entry are kept. */
    static BibliographyKeys scan(String text) {
        return new Scanner(text).scan();
    }

    private static final class Scanner {

        private final String text;
        private final Set<String> keys = new LinkedHashSet<>();
        private Optional<Problem> problem = Optional.empty();
        private int at;

        Scanner(String text) {
            this.text = text;
        }

        BibliographyKeys scan() {
            for (at = text.indexOf('@'); at >= 0 && problem.isEmpty(); at = text.indexOf('@', at)) {
                entry();
            }
            return new BibliographyKeys(keys, problem);
        }

        private void entry() {
            int start = at++;
            String kind = word().toLowerCase(Locale.ROOT);
            skipSpace();
            if (kind.isEmpty() || at >= text.length() || text.charAt(at) != '{' && text.charAt(at) != '(') {
                return; // an e-mail address in a remark
            }
            char closing = text.charAt(at++) == '{' ? '}' : ')';
            if (!kind.equals("comment") && !kind.equals("preamble") && !kind.equals("string")) {
                key(start, kind);
            }
            if (problem.isEmpty()) {
                body(start, kind, closing);
            }
        }

        private void key(int start, String kind) {
            skipSpace();
            int begin = at;
            while (at < text.length() && ",}=\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String key = text.substring(begin, at).strip();
            if (key.isEmpty() || at < text.length() && text.charAt(at) == '=') {
                broken(start, "the entry @" + kind + " has no key");
            } else if (!keys.add(key)) {
                broken(start, "the key " + key + " is given twice");
            }
        }

        private void body(int start, String kind, char closing) {
            int depth = 0;
            for (; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '\\') {
                    at++;
                } else if (depth == 0 && c == closing) {
                    at++;
                    return;
                } else if (c == '{') {
                    depth++;
                } else if (c == '}') {
                    depth--;
                }
            }
            broken(start, "the entry @" + kind + " has no closing bracket");
        }

        private String word() {
            int begin = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            return text.substring(begin, at);
        }

        private void skipSpace() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private void broken(int offset, String cause) {
            int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
            problem = Optional.of(new Problem(line, cause));
        }
    }
}
