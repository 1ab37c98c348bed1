// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calx.manuscript.document.Run.Mark;

/**
 * Turns the LaTeX that titles contain into marks and characters: emphasis, raised and lowered text, Greek letters, a few symbols. Braces
 * that only protect capitals are dropped.
 */
final class LatexMarkup {

    private static final Map<String, Mark> COMMANDS = Map.ofEntries(Map.entry("textit", Mark.ITALIC), Map.entry("emph", Mark.ITALIC),
            Map.entry("textsl", Mark.ITALIC), Map.entry("mathit", Mark.ITALIC), Map.entry("textbf", Mark.BOLD),
            Map.entry("mathbf", Mark.BOLD), Map.entry("textsuperscript", Mark.SUPERSCRIPT), Map.entry("textsubscript", Mark.SUBSCRIPT),
            Map.entry("textsc", Mark.SMALL_CAPS), Map.entry("it", Mark.ITALIC), Map.entry("em", Mark.ITALIC), Map.entry("bf", Mark.BOLD),
            Map.entry("itshape", Mark.ITALIC));

    private static final Map<String, String> SYMBOLS = Map.ofEntries(Map.entry("alpha", "α"), Map.entry("beta", "β"),
            Map.entry("gamma", "γ"), Map.entry("delta", "δ"), Map.entry("epsilon", "ε"), Map.entry("zeta", "ζ"), Map.entry("eta", "η"),
            Map.entry("theta", "θ"), Map.entry("kappa", "κ"), Map.entry("lambda", "λ"), Map.entry("mu", "µ"), Map.entry("nu", "ν"),
            Map.entry("xi", "ξ"), Map.entry("pi", "π"), Map.entry("rho", "ρ"), Map.entry("sigma", "σ"), Map.entry("tau", "τ"),
            Map.entry("phi", "φ"), Map.entry("chi", "χ"), Map.entry("psi", "ψ"), Map.entry("omega", "ω"), Map.entry("Gamma", "Γ"),
            Map.entry("Delta", "Δ"), Map.entry("Lambda", "Λ"), Map.entry("Sigma", "Σ"), Map.entry("Phi", "Φ"), Map.entry("Psi", "Ψ"),
            Map.entry("Omega", "Ω"), Map.entry("times", "×"), Map.entry("pm", "±"), Map.entry("leq", "≤"), Map.entry("geq", "≥"),
            Map.entry("le", "≤"), Map.entry("ge", "≥"), Map.entry("sim", "~"), Map.entry("textmu", "µ"), Map.entry("textdegree", "°"),
            Map.entry("degree", "°"), Map.entry("circ", "°"), Map.entry("textregistered", "®"), Map.entry("texttrademark", "™"));

    private static final Pattern SYMBOL = Pattern.compile("\\\\(?:text)?([A-Za-z]+)(?![A-Za-z{])\\s?(?:\\{})?");
    private static final Pattern MATH = Pattern.compile("(?<!\\\\)\\$([^$]*)\\$");
    private static final Pattern OLD_STYLE = Pattern.compile("\\{\\\\(it|em|bf|itshape)\\s+([^{}]*)}");

    private LatexMarkup() {
    }

    /**
     * Converts a field.
     *
     * @param text the field as BibTeX holds it; unbalanced braces are left alone
     * @return the text with marks as {@link MarkCodec} writes them
     */
    static String convert(String text) {
        String clean = MarkCodec.clean(text);
        String old = OLD_STYLE.matcher(clean)
                .replaceAll(m -> Matcher.quoteReplacement(MarkCodec.marked(COMMANDS.get(m.group(1)), m.group(2))));
        String noMath = MATH.matcher(old).replaceAll(m -> Matcher.quoteReplacement(symbols(scripts(m.group(1)))));
        return LatexCharacters.convert(symbols(commands(noMath))).replaceAll("[{}]", "").replaceAll("\\s*\\R\\s*", " ").strip();
    }

    /** Raised and lowered parts of a formula. */
    private static String scripts(String math) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < math.length(); i++) {
            char c = math.charAt(i);
            if ((c == '^' || c == '_') && i + 1 < math.length()) {
                int end = math.charAt(i + 1) == '{' ? closing(math, i + 1) : i + 1;
                if (end < 0) {
                    return out + math.substring(i);
                }
                String inner = end == i + 1 ? math.substring(i + 1, i + 2) : math.substring(i + 2, end);
                out.append(MarkCodec.marked(c == '^' ? Mark.SUPERSCRIPT : Mark.SUBSCRIPT, minus(scripts(inner))));
                i = end;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String minus(String text) {
        return text.replace('-', '\u2212');
    }

    /** Commands with an argument, innermost last. */
    private static String commands(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int brace = text.charAt(i) == '\\' ? text.indexOf('{', i) : -1;
            Mark mark = brace < 0 ? null : COMMANDS.get(text.substring(i + 1, brace).strip());
            boolean plain = brace > 0 && mark == null && text.substring(i + 1, brace).matches("text(?:rm|sf|tt|up|normal)|mathrm|mbox|textup");
            int end = mark == null && !plain ? -1 : closing(text, brace);
            if (end < 0) {
                out.append(text.charAt(i));
                continue;
            }
            String inner = commands(text.substring(brace + 1, end));
            out.append(mark == null ? inner : MarkCodec.marked(mark, inner));
            i = end;
        }
        return out.toString();
    }

    private static String symbols(String text) {
        return SYMBOL.matcher(text).replaceAll(m -> Matcher.quoteReplacement(SYMBOLS.getOrDefault(m.group(1), m.group())));
    }

    private static int closing(String text, int brace) {
        int depth = 0;
        for (int i = brace; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
