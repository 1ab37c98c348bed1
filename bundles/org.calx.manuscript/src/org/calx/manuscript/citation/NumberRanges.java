// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.util.ArrayList;
import java.util.List;

import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.TextToken.Type;
import de.undercouch.citeproc.csl.internal.token.Token;

/** Makes ranges of consecutive citation numbers, which citeproc leaves apart: [3,4,5,8] becomes [3–5,8]. */
final class NumberRanges {

    private static final int LEAST = 3;

    /**
     * What is printed for one reference of a citation.
     *
     * @param tokens with the delimiter before it
     * @param number its number; 0 when something else is printed too
     */
    private record Cite(List<Token> tokens, int number) {
    }

    private NumberRanges() {
    }

    /** {@return the citation with ranges for three or more consecutive numbers} */
    static TokenBuffer collapsed(TokenBuffer citation) {
        List<Cite> cites = cites(citation.getTokens());
        TokenBuffer out = new TokenBuffer();
        for (int i = 0; i < cites.size();) {
            int end = i;
            while (end + 1 < cites.size() && cites.get(i).number() > 0 && cites.get(end + 1).number() == cites.get(end).number() + 1) {
                end++;
            }
            boolean range = end - i + 1 >= LEAST;
            cites.get(i).tokens().forEach(out::append);
            if (range) {
                List<Token> last = cites.get(end).tokens();
                out.append("\u2013", Type.DELIMITER, last.get(0).getFormattingAttributes());
                last.subList(1, last.size()).forEach(out::append);
            }
            i = range ? end + 1 : i + 1;
        }
        return out;
    }

    private static List<Cite> cites(List<Token> tokens) {
        List<Cite> cites = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i) instanceof TextToken text && text.getType() == Type.DELIMITER) {
                List<Token> cite = tokens.subList(start, i);
                cites.add(new Cite(cite, number(cite)));
                start = i;
            }
        }
        return cites;
    }

    private static int number(List<Token> cite) {
        String text = "";
        for (Token token : cite) {
            if (token instanceof TextToken part && part.getType() == Type.TEXT) {
                text += part.getText();
            }
        }
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
