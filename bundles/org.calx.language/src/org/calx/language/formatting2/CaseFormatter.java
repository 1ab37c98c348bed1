// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.formatting2;

import java.util.List;
import java.util.Set;

/**
 * Lays out a case file. Line ends stay where the author put them, because a unit must stand on the line of its number;
 * braces open and close lines, each depth is two spaces, a line that goes on with a statement two more, one space
 * stands between words and at most one blank line between statements. Words and comments are never changed.
 */
public final class CaseFormatter {

    private static final String DEPTH = "  ";
    private static final String CONTINUED = "  ";

    /** Words that go on with a statement; none of them starts one. */
    private static final Set<String> GO_ON = Set.of(",", "and", "as", "alt", "assessed", "at", "because", "by", "caption",
            "code", "means", "synonym", "synonyms", "action", "attribution", "concentration", "CTCAE", "cycles", "defined", "given",
            "interval", "line", "sessions", "version", "volume", "with",
            "credit", "following", "for", "from", "grade", "in", "lasting", "of", "on", "since", "stopped", "titre", "to",
            "until", "was", "x", "\u00D7");

    /** Words after which text in quotes belongs to the same statement, whatever the line. */
    private static final Set<String> BEFORE_QUOTES = Set.of(",", "title", "keywords", "caption", "alt", "credit", "note",
            "because", "references", "detail", "histology", "concern", "synthetic", "licence", "affiliation", "cause",
            "means", "synonym", "synonyms", "term", "as", "version", "event", "dose");

    private CaseFormatter() {
    }

    /**
     * Lays out text. Formatting twice changes nothing more.
     *
     * @param text the text of a case file
     * @return the same words and comments, laid out
     */
    public static String format(String text) {
        List<SourceToken> tokens = SourceToken.of(text);
        if (tokens.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + text.length() / 8);
        SourceToken before = null;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            SourceToken token = tokens.get(i);
            if (token.is("}")) {
                depth = Math.max(0, depth - 1);
            }
            if (before != null) {
                if (startsLine(before, token)) {
                    out.append(blankLine(before, token) ? "\n\n" : "\n").append(DEPTH.repeat(depth));
                    if (goesOn(before, token) && !isLineNumbers(tokens, i)) {
                        out.append(CONTINUED);
                    }
                } else if (spaced(before, token)) {
                    out.append(' ');
                }
            }
            out.append(token.text());
            if (token.is("{")) {
                depth++;
            }
            before = token;
        }
        String laidOut = out.append('\n').toString();
        return text.contains("\r\n") ? laidOut.replace("\r\n", "\n").replace("\n", "\r\n") : laidOut;
    }

    /** Of a treatment "line 2" goes on; of a journal "line numbers" is a statement. */
    private static boolean isLineNumbers(List<SourceToken> tokens, int at) {
        return tokens.get(at).is("line") && at + 1 < tokens.size() && tokens.get(at + 1).is("numbers");
    }

    private static boolean startsLine(SourceToken before, SourceToken token) {
        boolean comment = token.isLineComment() && token.linesBefore() == 0;
        return !comment && (token.linesBefore() > 0 || before.is("{") || before.is("}") || token.is("}"));
    }

    private static boolean blankLine(SourceToken before, SourceToken token) {
        return token.linesBefore() > 1 && !before.is("{") && !token.is("}");
    }

    private static boolean goesOn(SourceToken before, SourceToken token) {
        if (before.isLineComment() || before.is("{") || before.is("}") || token.is("}")) {
            return false;
        }
        return token.isProse() || GO_ON.contains(token.text()) || before.is(",") || before.is("and")
                || token.isQuoted() && BEFORE_QUOTES.contains(before.text());
    }

    private static boolean spaced(SourceToken before, SourceToken token) {
        if (token.is(",") || token.is(")") || before.is("(")) {
            return false;
        }
        return token.apart() || !isTight(before) && !isTight(token);
    }

    /** {@return whether the token may touch its neighbours, as in 7/10, 1:640 and -2.5} */
    private static boolean isTight(SourceToken token) {
        return token.is("/") || token.is(":") || token.is("-") || token.is("\u2013") || token.is("<") || token.is(">")
                || token.is("<=") || token.is(">=");
    }
}
