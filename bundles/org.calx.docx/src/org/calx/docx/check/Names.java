// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

/** Names of XML, each kept once however often it stands in a part; a name may have one prefix. */
final class Names {

    private static final int SLOTS = 512;

    /**
     * A name.
     *
     * @param full   as it is written
     * @param prefix what stands before the colon; empty for none
     * @param local  what stands behind it
     */
    record Name(String full, String prefix, String local) {
    }

    private final Name[] slots = new Name[SLOTS];

    /** {@return the name in a range of a text, or null if it is not one of plain letters and digits} */
    Name in(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 9) & SLOTS - 1;
        Name known = slots[slot];
        if (known == null || known.full.length() != to - from || !text.startsWith(known.full, from)) {
            known = name(text.substring(from, to));
            slots[slot] = known;
        }
        return known;
    }

    private static Name name(String full) {
        int colon = full.indexOf(':');
        String prefix = colon < 0 ? "" : full.substring(0, colon);
        String local = full.substring(colon + 1);
        return isPlain(local) && (colon < 0 || isPlain(prefix)) ? new Name(full, prefix, local) : null;
    }

    /** Names of other letters are left to Java's parser, which knows all of them. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '.' || c == '-'))) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
