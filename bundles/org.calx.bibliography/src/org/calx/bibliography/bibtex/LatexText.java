// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calx.bibliography.text.FormattedText;
import org.calx.bibliography.text.Mark;
import org.calx.bibliography.text.TextBuilder;

/**
 * Reads the LaTeX that fields hold: accents, emphasis, raised and lowered text, Greek letters, a few symbols. Braces that only protect
 * capitals are dropped, a command that is not known stays as it is. Never fails.
 */
final class LatexText {

    /** Nobody nests groups deeper; what does is read without them. */
    private static final int DEPTH = 40;

    private final String latex;
    private final TextBuilder out = new TextBuilder();
    private int at;
    private int depth;

    private LatexText(String latex) {
        this.latex = latex;
    }

    /** {@return the text of a field, or of a part of one with unbalanced braces} */
    static FormattedText read(String latex) {
        LatexText reader = new LatexText(latex);
        while (reader.at < latex.length()) {
            reader.group(false);
            reader.at++; // a closing brace too many
        }
        return reader.out.build();
    }

    /** {@return the letters of a field alone} */
    static String plain(String latex) {
        return isPlain(latex) ? latex : read(latex).plain();
    }

    private static boolean isPlain(String latex) {
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            if (c <= ' ' && c != ' ' || c == '\\' || c == '{' || c == '}' || c == '$' || c == '~' || c == '-' || c == '`' || c == '\'' || c > '~') {
                return false;
            }
        }
        return latex.equals(latex.strip());
    }

    /** Reads up to the closing brace or the end; marks set by commands such as \it end with it. */
    private void group(boolean math) {
        List<Mark> marks = new ArrayList<>();
        while (at < latex.length() && latex.charAt(at) != '}') {
            char c = latex.charAt(at++);
            switch (c) {
                case '{' -> nested(math);
                case '$' -> formula();
                case '\\' -> command(math, marks);
                case '^', '_' -> {
                    if (math) {
                        script(c == '^' ? Mark.SUPERSCRIPT : Mark.SUBSCRIPT);
                    } else {
                        out.append(c);
                    }
                }
                case '~' -> out.append('\u00A0');
                case '-' -> out.append(dash());
                case '`', '\'' -> out.append(quote(c));
                default -> character(c);
            }
        }
        marks.forEach(out::close);
    }

    private void character(char c) {
        if (Character.isHighSurrogate(c) && at < latex.length()) {
            out.append(new String(new char[] {c, latex.charAt(at++)}));
        } else {
            out.append(c);
        }
    }

    private void nested(boolean math) {
        if (++depth < DEPTH) {
            group(math);
            at++;
        }
        depth--;
    }

    /** The part between dollar signs; a dollar sign alone is one. */
    private void formula() {
        int end = latex.indexOf('$', at);
        if (end < 0) {
            out.append('$');
            return;
        }
        add(math(latex.substring(at, end)));
        at = end + 1;
    }

    private void script(Mark mark) {
        if (at >= latex.length() || latex.charAt(at) == '}') {
            return;
        }
        out.open(mark);
        out.append(math(argument()).plain().replace('-', '\u2212'));
        out.close(mark);
    }

    private FormattedText math(String formula) {
        LatexText inner = new LatexText(formula);
        inner.depth = depth + 1;
        if (inner.depth >= DEPTH) {
            return FormattedText.of(formula);
        }
        while (inner.at < formula.length()) {
            inner.group(true);
            inner.at++;
        }
        return inner.out.build();
    }

    private void add(FormattedText text) {
        text.spans().forEach(span -> {
            span.marks().forEach(out::open);
            out.append(span.text());
            span.marks().forEach(out::close);
        });
    }

    private String dash() {
        int from = at;
        while (at < latex.length() && at - from < 2 && latex.charAt(at) == '-') {
            at++;
        }
        return switch (at - from) {
            case 0 -> "-";
            case 1 -> "\u2013";
            default -> "\u2014";
        };
    }

    private String quote(char c) {
        if (at < latex.length() && latex.charAt(at) == c) {
            at++;
            return c == '`' ? "\u201C" : "\u201D";
        }
        return c == '`' ? "\u2018" : "\u2019";
    }

    private void command(boolean math, List<Mark> marks) {
        if (at >= latex.length()) {
            out.append('\\');
            return;
        }
        char sign = latex.charAt(at);
        if (!isLetter(sign)) {
            at++;
            if (LatexSymbols.isAccent(sign)) {
                out.append(LatexSymbols.accented(sign, letter()));
            } else {
                out.append(LatexSymbols.escaped(sign));
            }
            return;
        }
        int from = at;
        while (at < latex.length() && isLetter(latex.charAt(at))) {
            at++;
        }
        String name = latex.substring(from, at);
        boolean braced = at < latex.length() && latex.charAt(at) == '{';
        Optional<Mark> mark = LatexSymbols.mark(name);
        Optional<String> symbol = LatexSymbols.symbol(name);
        if (mark.isPresent() && braced) {
            out.open(mark.get());
            at++;
            nested(math);
            out.close(mark.get());
        } else if (LatexSymbols.isSwitch(name)) {
            skipSpace();
            mark.ifPresent(each -> {
                out.open(each);
                marks.add(each);
            });
        } else if (name.length() == 1 && LatexSymbols.isAccent(name.charAt(0)) && (braced || at < latex.length() && latex.charAt(at) == ' ')) {
            out.append(LatexSymbols.accented(name.charAt(0), letter()));
        } else if (symbol.isPresent()) {
            skipSpace();
            skipEmptyGroup();
            out.append(symbol.get());
        } else if (braced && LatexSymbols.isWrapper(name)) {
            at++;
            nested(math || name.equals("ensuremath"));
        } else {
            out.append("\\" + name);
        }
    }

    /** The letter under an accent, with or without braces. */
    private String letter() {
        skipSpace();
        String argument = argument().strip();
        return argument.equals("\\i") ? "i" : argument.equals("\\j") ? "j" : argument;
    }

    /** What stands next: a group without its braces, a command, or a character. */
    private String argument() {
        if (at >= latex.length()) {
            return "";
        }
        int from = at;
        char c = latex.charAt(at);
        if (c == '{') {
            int end = Braces.closing(latex, at);
            at = end < 0 ? latex.length() : end + 1;
            return latex.substring(from + 1, end < 0 ? latex.length() : end);
        }
        at++;
        if (c == '\\') {
            while (at < latex.length() && isLetter(latex.charAt(at))) {
                at++;
            }
        } else if (Character.isHighSurrogate(c) && at < latex.length()) {
            at++;
        }
        return latex.substring(from, at);
    }

    private void skipSpace() {
        while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
            at++;
        }
    }

    private void skipEmptyGroup() {
        if (latex.startsWith("{}", at)) {
            at += 2;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
