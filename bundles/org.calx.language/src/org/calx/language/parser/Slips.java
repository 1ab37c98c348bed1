// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.runtime.Token;

/** How to write what authors often write otherwise. */
final class Slips {

    private static final Pattern MONTH = Pattern.compile(
            "(?i)jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t(ember)?)?|oct(ober)?|nov(ember)?|dec(ember)?");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private static final Set<String> VALUES = Set.of("female", "male", "intersex", "present", "absent", "positive", "negative", "normal",
            "high", "low", "left", "right", "bilateral", "written", "oral", "waived", "alive", "died", "aged", "since", "from", "on", "of");

    private Slips() {
    }

    /** {@return the cure for a slip, starting with a semicolon; empty when it is none of the known ones} */
    static String cure(Token before, Token found) {
        String text = found.getText() == null ? "" : found.getText();
        String last = before == null || before.getText() == null ? "" : before.getText();
        boolean number = NUMBER.matcher(last).matches();
        return switch (text) {
        case "not" -> "; leave out what is not reported, or say so in a note";
        case ";" -> "; write a range as '2.15 to 2.55', and nothing at the end of a statement";
        case "." -> number ? "; write dates as 2018-08-23" : "";
        case ":", "=" -> "; leave it out: the value follows its keyword after a space";
        case "\u201C", "\u201D", "\u201E", "\u2018", "\u2019", "\u00AB", "\u00BB", "'" -> "; write straight quotation marks: \"text\"";
        case "\u2013", "\u2014", "-" -> "; write a range as '2.15 to 2.55'";
        case "/" -> number ? "; write dates as 2018-08" : "";
        case "," -> number ? "; write decimals with a point, as 2.31" : "";
        default -> MONTH.matcher(text).matches() ? "; write a month as 2018-08" : capital(text);
        };
    }

    /** {@return whether a full stop or semicolon ends a statement, as if it were a sentence} */
    static boolean endsSentence(Token before, Token found) {
        boolean number = before != null && before.getText() != null && NUMBER.matcher(before.getText()).matches();
        return !number && (";".equals(found.getText()) || ".".equals(found.getText()));
    }

    private static String capital(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        boolean keyword = !small.equals(text) && (BlockWords.startsStatements(small) || VALUES.contains(small));
        return keyword ? "; write it in small letters: '" + small + "'" : "";
    }
}
