// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.bibtex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calx.bibliography.text.Mark;

/** The commands of LaTeX that stand for characters or set text apart. */
final class LatexSymbols {

    private static final Map<String, Mark> MARKS = Map.ofEntries(Map.entry("textit", Mark.ITALIC), Map.entry("emph", Mark.ITALIC),
            Map.entry("textsl", Mark.ITALIC), Map.entry("mathit", Mark.ITALIC), Map.entry("textbf", Mark.BOLD), Map.entry("mathbf", Mark.BOLD),
            Map.entry("textsuperscript", Mark.SUPERSCRIPT), Map.entry("textsubscript", Mark.SUBSCRIPT), Map.entry("textsc", Mark.SMALL_CAPS),
            Map.entry("it", Mark.ITALIC), Map.entry("em", Mark.ITALIC), Map.entry("itshape", Mark.ITALIC), Map.entry("bf", Mark.BOLD),
            Map.entry("bfseries", Mark.BOLD), Map.entry("sc", Mark.SMALL_CAPS));
    /** These hold to the end of their group. */
    private static final Set<String> SWITCHES = Set.of("it", "em", "itshape", "bf", "bfseries", "sc", "rm", "sf", "tt", "normalfont");
    private static final Set<String> WRAPPERS = Set.of("textrm", "textsf", "texttt", "textup", "textnormal", "mathrm", "text", "mbox", "hbox",
            "ensuremath", "url", "uppercase", "lowercase", "protect", "natexlab", "underline", "mathsf");
    private static final Map<Character, String> ACCENTS = Map.ofEntries(Map.entry('`', "\u0300"), Map.entry('\'', "\u0301"),
            Map.entry('^', "\u0302"), Map.entry('~', "\u0303"), Map.entry('"', "\u0308"), Map.entry('=', "\u0304"), Map.entry('.', "\u0307"),
            Map.entry('u', "\u0306"), Map.entry('v', "\u030C"), Map.entry('H', "\u030B"), Map.entry('c', "\u0327"), Map.entry('k', "\u0328"),
            Map.entry('r', "\u030A"), Map.entry('d', "\u0323"), Map.entry('b', "\u0331"));
    private static final Map<String, String> SYMBOLS = symbols("""
            alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta θ iota ι kappa κ lambda λ mu µ nu ν xi ξ pi π
            rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ
            Omega Ω times × pm ± leq ≤ le ≤ geq ≥ ge ≥ sim ~ approx ≈ cdot · circ ° degree ° rightarrow → to → infty ∞ textmu µ textdegree °
            textregistered ® texttrademark ™ textquoteright ’ textquoteleft ‘ textquotedblleft “ textquotedblright ” textendash – textemdash —
            textless < textgreater > textasciitilde ~ textasciicircum ^ textunderscore _ ss ß o ø O Ø aa å AA Å ae æ AE Æ oe œ OE Œ l ł L Ł i i j j dh ð DH Ð
            th þ TH Þ S § P ¶ pounds £ copyright © ldots … dots … textellipsis … textpm ± texttimes × prime ′
            """);

    private LatexSymbols() {
    }

    private static Map<String, String> symbols(String table) {
        Map<String, String> symbols = new HashMap<>();
        String[] words = table.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            symbols.put(words[i], words[i + 1]);
        }
        return symbols;
    }

    /** {@return how a command sets its argument or the rest of its group} */
    static Optional<Mark> mark(String command) {
        return Optional.ofNullable(MARKS.get(command));
    }

    /** {@return whether a command works to the end of its group} */
    static boolean isSwitch(String command) {
        return SWITCHES.contains(command);
    }

    /** {@return whether a command changes nothing we print} */
    static boolean isWrapper(String command) {
        return WRAPPERS.contains(command);
    }

    /** {@return the character a command stands for; names such as textalpha too} */
    static Optional<String> symbol(String command) {
        String symbol = SYMBOLS.get(command);
        return Optional.ofNullable(symbol != null || !command.startsWith("text") ? symbol : SYMBOLS.get(command.substring("text".length())));
    }

    /** {@return whether a sign or letter behind the backslash puts an accent on the next} */
    static boolean isAccent(char sign) {
        return ACCENTS.containsKey(sign);
    }

    /** {@return letters with an accent on the first} */
    static String accented(char sign, String letters) {
        if (letters.isEmpty()) {
            return "";
        }
        String first = letters.startsWith("\\") ? symbol(letters.substring(1)).orElse("") : letters.substring(0, 1);
        return Normalizer.normalize(first + ACCENTS.get(sign), Normalizer.Form.NFC) + (letters.startsWith("\\") ? "" : letters.substring(1));
    }

    /** {@return what a backslash before a sign prints} */
    static String escaped(char sign) {
        return switch (sign) {
            case '-', '/' -> "";
            case ',', ';', ':', '!' -> "\u2009";
            case '\\' -> " ";
            default -> String.valueOf(sign);
        };
    }
}
