// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.report;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes maps, lists, texts and numbers as JSON, in ASCII so that no terminal can spoil it. */
public final class Json {

    private static final int INDENT = 2;
    private static final int LAST_CONTROL = 0x1f;
    private static final int LAST_ASCII = 0x7e;

    private final StringBuilder text = new StringBuilder();

    private Json() {
    }

    /** A value on as many lines as it needs, ended by a line end. */
    public static String write(Object value) {
        Json json = new Json();
        json.value(value, 0);
        return json.text.append('\n').toString();
    }

    private void value(Object value, int depth) {
        switch (value) {
        case Map<?, ?> map -> braced('{', '}', map.entrySet(), depth, entry -> {
            string(entry.getKey().toString());
            text.append(": ");
            value(entry.getValue(), depth + 1);
        });
        case List<?> list -> braced('[', ']', list, depth, element -> value(element, depth + 1));
        case Number number -> text.append(number);
        case Boolean truth -> text.append(truth);
        default -> string(value.toString());
        }
    }

    private <T> void braced(char open, char close, Iterable<T> elements, int depth,
            Consumer<T> element) {
        text.append(open);
        Iterator<T> remaining = elements.iterator();
        if (remaining.hasNext()) {
            while (remaining.hasNext()) {
                line(depth + 1);
                element.accept(remaining.next());
                text.append(remaining.hasNext() ? "," : "");
            }
            line(depth);
        }
        text.append(close);
    }

    private void line(int depth) {
        text.append('\n').append(" ".repeat(INDENT * depth));
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            default -> {
                if (c <= LAST_CONTROL || c > LAST_ASCII) {
                    text.append(String.format("\\u%04x", (int) c));
                } else {
                    text.append(c);
                }
            }
            }
        }
        text.append('"');
    }
}
