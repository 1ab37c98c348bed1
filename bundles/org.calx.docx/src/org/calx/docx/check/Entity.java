// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

/** The entities that need no declaration. */
final class Entity {

    private static final int LONGEST = 8;

    private Entity() {
    }

    /** {@return the character of the entity at an ampersand; negative if it is none of the plainest} */
    static int at(String text, int ampersand, int end) {
        int semicolon = text.indexOf(';', ampersand);
        if (semicolon < 0 || semicolon >= end || semicolon - ampersand > LONGEST) {
            return -1;
        }
        String name = text.substring(ampersand + 1, semicolon);
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "#9" -> '\t';
            case "#10" -> '\n';
            case "#13" -> '\r';
            default -> -1;
        };
    }
}
