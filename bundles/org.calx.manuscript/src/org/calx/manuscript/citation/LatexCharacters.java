// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Accented letters, special letters, escaped signs and dashes as LaTeX writes them. */
final class LatexCharacters {

    /** Accent commands and the combining characters they stand for. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(Map.entry("`", "\u0300"), Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"), Map.entry("~", "\u0303"), Map.entry("\"", "\u0308"), Map.entry("=", "\u0304"), Map.entry(".", "\u0307"),
            Map.entry("u", "\u0306"), Map.entry("v", "\u030C"), Map.entry("H", "\u030B"), Map.entry("c", "\u0327"), Map.entry("k", "\u0328"),
            Map.entry("r", "\u030A"), Map.entry("d", "\u0323"), Map.entry("b", "\u0331"));
    private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ss", "ß"), Map.entry("o", "ø"), Map.entry("O", "Ø"),
            Map.entry("aa", "å"), Map.entry("AA", "Å"), Map.entry("ae", "æ"), Map.entry("AE", "Æ"), Map.entry("oe", "œ"), Map.entry("OE", "Œ"),
            Map.entry("l", "ł"), Map.entry("L", "Ł"), Map.entry("i", "i"), Map.entry("j", "j"), Map.entry("dh", "ð"), Map.entry("th", "þ"));

    private static final String TARGET = "\\s*(?:\\{\\s*\\\\?([A-Za-z])\\s*}|\\\\?([A-Za-z]))";
    private static final Pattern SIGN_ACCENT = Pattern.compile("\\{?\\\\([`'^~\"=.])" + TARGET + "(?<brace>})?");
    private static final Pattern LETTER_ACCENT = Pattern.compile("\\{?\\\\([uvHckrdb])(?:\\s*\\{\\s*\\\\?([A-Za-z])\\s*}|\\s+([A-Za-z]))(?<brace>})?");
    private static final Pattern LETTER = Pattern.compile("\\{\\\\(ss|o|O|aa|AA|ae|AE|oe|OE|l|L|i|j|dh|th)\\s*}"
            + "|\\\\(ss|o|O|aa|AA|ae|AE|oe|OE|l|L|i|j|dh|th)(?![A-Za-z])\\s?(?:\\{})?");

    private LatexCharacters() {
    }

    /** {@return the text with letters and signs in place of commands; other braces stay} */
    static String convert(String text) {
        String out = text;
        if (text.indexOf('\\') >= 0) {
            out = accents(SIGN_ACCENT, out);
            out = accents(LETTER_ACCENT, out);
            out = LETTER.matcher(out).replaceAll(m -> LETTERS.get(m.group(1) == null ? m.group(2) : m.group(1)));
            out = out.replaceAll("\\\\([&%$#_{}])", "$1").replace("\\-", "").replace("\\ ", " ").replace("\\,", "\u2009");
        }
        return out.replace("---", "\u2014").replace("--", "\u2013").replace("``", "\u201C").replace("''", "\u201D").replace('~', '\u00A0');
    }

    private static String accents(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(m -> {
            String letter = m.group(2) == null ? m.group(3) : m.group(2);
            String composed = Normalizer.normalize(letter + ACCENTS.get(m.group(1)), Normalizer.Form.NFC);
            boolean opened = m.group().startsWith("{");
            boolean closed = m.group("brace") != null;
            // a brace that belongs to a larger group stays where it is
            return Matcher.quoteReplacement((opened && !closed ? "{" : "") + composed + (closed && !opened ? "}" : ""));
        });
    }
}
