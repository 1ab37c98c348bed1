// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

import org.calx.docx.check.Names.Name;

/**
 * Reads the plain XML that programs write: elements, attributes, text, comments and the five entities.
 * It is several times as fast as Java's parser and never accepts what that would refuse: at anything it does not know, or
 * that is wrong, it stops, and Java's parser takes over from there.
 */
final class XmlScanner {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"";
    private static final String COMMENT = "<!--";
    private static final int DEEPEST = 90;

    private final String text;
    private final Xml.Visitor visitor;
    private final Names names = new Names();
    private final Namespaces namespaces = new Namespaces();
    private final ScannedElement element;
    private final Deque<Name> open = new ArrayDeque<>();
    private int at;
    private int tags;

    XmlScanner(byte[] content, Xml.Visitor visitor) {
        text = new String(content, StandardCharsets.UTF_8);
        this.visitor = visitor;
        element = new ScannedElement(text, namespaces);
    }

    /** {@return how many starts and ends of elements the visitor has seen} */
    int tags() {
        return tags;
    }

    /** {@return whether the part was read to its end} */
    boolean scan() {
        if (text.indexOf('\uFFFD') >= 0 || text.indexOf('\r') >= 0 || !skipDeclaration()) {
            return false;
        }
        do {
            if (open.isEmpty()) {
                skipSpace();
            }
            int tag = text.indexOf('<', at);
            if (tag < 0 || open.isEmpty() && tag > at || !isText(at, tag) || tag + 1 >= text.length()) {
                return false;
            }
            int behind = at;
            at = tag + 1;
            boolean known = switch (text.charAt(at)) {
                case '/' -> end(behind, tag);
                case '!' -> comment(behind, tag);
                default -> start(behind, tag);
            };
            if (!known) {
                return false;
            }
        } while (!open.isEmpty() || tags == 0);
        skipSpace();
        return at == text.length();
    }

    private boolean skipDeclaration() {
        if (text.startsWith(DECLARATION)) {
            at = text.indexOf("?>") + 2;
            String rest = text.substring(DECLARATION.length(), Math.max(at, DECLARATION.length() + 2) - 2);
            if (!rest.isEmpty() && !rest.equals(" standalone=\"yes\"")) {
                return false;
            }
        }
        while (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '<';
    }

    private boolean start(int behind, int tag) {
        Name name = name();
        if (name == null || open.size() == DEEPEST) {
            return false;
        }
        element.begin(name);
        while (isSpace(at)) {
            skipSpace();
            if (isName(at) && !attribute()) {
                return false;
            }
        }
        boolean empty = at < text.length() && text.charAt(at) == '/';
        at += empty ? 1 : 0;
        if (at >= text.length() || text.charAt(at) != '>' || !element.isBound()) {
            return false;
        }
        at++;
        tell(behind, tag);
        open.push(name);
        visitor.start(element);
        tags++;
        if (empty) {
            close(name);
        }
        return true;
    }

    private boolean end(int behind, int tag) {
        at++;
        Name name = name();
        if (name == null || open.isEmpty() || !name.full().equals(open.peek().full()) || at >= text.length()
                || text.charAt(at) != '>') {
            return false;
        }
        at++;
        tell(behind, tag);
        close(name);
        return true;
    }

    /** A comment with nothing but white space before it, which then is not shown. */
    private boolean comment(int behind, int tag) {
        int end = text.indexOf("--", tag + COMMENT.length());
        if (!text.startsWith(COMMENT, tag) || end < 0 || !text.startsWith("-->", end) || !isComment(tag + COMMENT.length(), end)
                || !text.substring(behind, tag).isBlank()) {
            return false;
        }
        at = end + "-->".length();
        return true;
    }

    private void close(Name name) {
        namespaces.leave(open.size());
        open.pop();
        visitor.end(name.local());
        tags++;
    }

    private void tell(int from, int to) {
        if (from < to && !open.isEmpty()) {
            visitor.text(decoded(text, from, to));
        }
    }

    private boolean attribute() {
        Name name = name();
        if (name == null || !text.startsWith("=\"", at)) {
            return false;
        }
        int from = at + 2;
        int to = text.indexOf('"', from);
        if (to < 0 || !isValue(from, to)) {
            return false;
        }
        at = to + 1;
        if (name.prefix().equals("xmlns")) {
            return from < to && !name.local().startsWith("xml")
                    && namespaces.declare(name.local(), decoded(text, from, to), open.size() + 1);
        }
        if (name.full().equals("xmlns")) {
            return from < to && namespaces.declare("", decoded(text, from, to), open.size() + 1);
        }
        return element.add(name, from, to);
    }

    private Name name() {
        int from = at;
        while (isName(at)) {
            at++;
        }
        return names.in(text, from, at);
    }

    private boolean isName(int index) {
        char c = index < text.length() ? text.charAt(index) : ' ';
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= ':' || c == '_' || c == '-' || c == '.';
    }

    private boolean isSpace(int index) {
        return index < text.length() && (text.charAt(index) == ' ' || text.charAt(index) == '\n');
    }

    private void skipSpace() {
        while (isSpace(at)) {
            at++;
        }
    }

    private boolean isText(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c == '>' || c >= '\uFFFE' || c == '&' && Entity.at(text, i, to) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isComment(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c >= '\uFFFE') {
                return false;
            }
        }
        return true;
    }

    private boolean isValue(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '<' || c >= '\uFFFE' || c == '&' && Entity.at(text, i, to) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return a range of a text with its entities as characters; they have been looked at before} */
    static String decoded(String text, int from, int to) {
        int entity = text.indexOf('&', from, to);
        if (entity < 0) {
            return text.substring(from, to);
        }
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '&') {
                out.append((char) Entity.at(text, i, to));
                i = text.indexOf(';', i);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
