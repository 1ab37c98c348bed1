// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.xml;

/** Which characters XML 1.0 allows, and how to name one that it does not. */
final class XmlText {

    private static final int AROUND = 24;

    private XmlText() {
    }

    /** Whether XML 1.0 allows the code point ({@code Char}, production 2 of the specification). */
    static boolean allows(int codePoint) {
        return codePoint >= 0x20 && codePoint <= 0xD7FF || codePoint == '\t' || codePoint == '\n' || codePoint == '\r'
                || codePoint >= 0xE000 && codePoint <= 0xFFFD || codePoint >= 0x10000 && codePoint <= 0x10FFFF;
    }

    /** The refusal of the character at an index, with the text around it so that it can be found. */
    static UnwritableException refuse(String text, int index) {
        String name = name(text.codePointAt(index));
        StringBuilder around = new StringBuilder();
        int from = Math.max(0, index - AROUND);
        int to = Math.min(text.length(), index + AROUND);
        around.append(from > 0 ? "…" : "");
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (allows(codePoint)) {
                around.appendCodePoint(codePoint);
            } else {
                around.append('<').append(name(codePoint)).append('>');
            }
        }
        around.append(to < text.length() ? "…" : "");
        return new UnwritableException("the character " + name + " cannot stand in a Word document; delete it in \""
                + around.toString().replaceAll("\\s+", " ") + "\"");
    }

    private static String name(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }
}
