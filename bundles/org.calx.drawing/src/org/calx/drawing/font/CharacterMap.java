// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.font;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The Unicode character map of a font: segments of neighbouring characters (format 4). */
final class CharacterMap {

    private final ByteBuffer data;
    private final int at;
    private final int segments;

    CharacterMap(ByteBuffer data, int table) throws IOException {
        this.data = data;
        int found = 0;
        for (int i = 0; i < unsigned(table + 2); i++) {
            int entry = table + 4 + 8 * i;
            int map = table + data.getInt(entry + 4);
            if (unsigned(entry) == 3 && unsigned(entry + 2) == 1 && unsigned(map) == 4) {
                found = map;
            }
        }
        if (found == 0) {
            throw new IOException("the font has no Unicode character map of format 4");
        }
        at = found;
        segments = unsigned(at + 6) / 2;
    }

    private int unsigned(int position) {
        return data.getShort(position) & 0xFFFF;
    }

    int glyph(int codePoint) {
        if (codePoint > 0xFFFF) {
            return 0;
        }
        for (int i = 0; i < segments; i++) {
            if (unsigned(at + 14 + 2 * i) >= codePoint) {
                int first = unsigned(at + 16 + 2 * (segments + i));
                if (first > codePoint) {
                    return 0;
                }
                int delta = unsigned(at + 16 + 2 * (2 * segments + i));
                int place = at + 16 + 2 * (3 * segments + i);
                int offset = unsigned(place);
                int glyph = offset == 0 ? codePoint : unsigned(place + offset + 2 * (codePoint - first));
                return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
            }
        }
        return 0;
    }
}
