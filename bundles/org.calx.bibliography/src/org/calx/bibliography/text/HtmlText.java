// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the little HTML that titles in CSL-JSON, RIS and PubMed's files hold: raised, lowered, italic and bold text, small capitals, and
 * entities. Any other angle bracket is a character like others, so that no markup gets any further.
 */
public final class HtmlText {

    private static final int LONGEST_TAG = 60;
    private static final int LONGEST_ENTITY = 10;
    private static final Map<String, Mark> TAGS = Map.of("i", Mark.ITALIC, "em", Mark.ITALIC, "b", Mark.BOLD, "strong", Mark.BOLD,
            "sup", Mark.SUPERSCRIPT, "sub", Mark.SUBSCRIPT, "sc", Mark.SMALL_CAPS);
    /** Known, but without an appearance of their own. */
    private static final String PLAIN = "span";
    private static final String NAMES = "alpha,beta,gamma,delta,epsilon,zeta,eta,theta,iota,kappa,lambda,mu,nu,xi,omicron,pi,rho,sigmaf,sigma,tau,"
            + "upsilon,phi,chi,psi,omega";

    private final String html;
    private final TextBuilder out = new TextBuilder();
    /** What is open; empty for a tag without a mark. */
    private final Deque<Map.Entry<String, Optional<Mark>>> open = new ArrayDeque<>();

    private HtmlText(String html) {
        this.html = html;
    }

    /** {@return the text} */
    public static FormattedText read(String html) {
        return new HtmlText(html).read();
    }

    private FormattedText read() {
        for (int i = 0; i < html.length();) {
            char c = html.charAt(i);
            int end = c == '<' ? tag(i) : c == '&' ? entity(i) : i;
            if (end == i) {
                int next = i + (Character.isHighSurrogate(c) && i + 1 < html.length() ? 2 : 1);
                out.append(html.substring(i, next));
                end = next;
            }
            i = end;
        }
        return out.build();
    }

    /** Where a tag that was understood ends. */
    private int tag(int start) {
        int close = html.indexOf('>', start);
        if (close < 0 || close - start > LONGEST_TAG) {
            return start;
        }
        String inner = html.substring(start + 1, close).strip().toLowerCase(Locale.ROOT);
        boolean ends = inner.startsWith("/");
        String name = (ends ? inner.substring(1) : inner).split("\\s", 2)[0];
        if (!TAGS.containsKey(name) && !name.equals(PLAIN)) {
            return start;
        }
        if (!ends) {
            Optional<Mark> mark = name.equals(PLAIN) ? inner.contains("small-caps") ? Optional.of(Mark.SMALL_CAPS) : Optional.empty()
                    : Optional.of(TAGS.get(name));
            mark.ifPresent(out::open);
            open.push(Map.entry(name, mark));
        } else if (open.stream().anyMatch(entry -> entry.getKey().equals(name))) {
            Map.Entry<String, Optional<Mark>> last;
            do {
                last = open.pop();
                last.getValue().ifPresent(out::close);
            } while (!last.getKey().equals(name));
        }
        return close + 1;
    }

    private int entity(int start) {
        int end = html.indexOf(';', start);
        if (end < 0 || end - start > LONGEST_ENTITY) {
            return start;
        }
        String name = html.substring(start + 1, end);
        String text = switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> "\u00A0";
            case "ndash" -> "\u2013";
            case "mdash" -> "\u2014";
            default -> name.startsWith("#") ? numbered(name.substring(1)) : greek(name);
        };
        out.append(text);
        return text.isEmpty() ? start : end + 1;
    }

    private static String numbered(String number) {
        try {
            int code = number.startsWith("x") || number.startsWith("X") ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException noNumber) {
            return "";
        }
    }

    private static String greek(String name) {
        String[] letters = NAMES.split(",");
        for (int i = 0; i < letters.length; i++) {
            if (letters[i].equalsIgnoreCase(name)) {
                return String.valueOf((char) ((Character.isUpperCase(name.charAt(0)) ? 'Α' : 'α') + i));
            }
        }
        return "";
    }
}
