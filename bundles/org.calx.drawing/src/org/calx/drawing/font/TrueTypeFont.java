// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.calx.drawing.geometry.Outline;

/**
 * Metrics and outlines of a TrueType font, in font units with y upwards. Reads what the bundled fonts contain: glyf outlines, a
 * segmented character map (format 4) and pairs to kern (format 0). Nothing of the platform's font system is used, which fails on a
 * Java runtime without fonts. Safe for use by several threads.
 */
public final class TrueTypeFont {

    private final ByteBuffer data;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int unitsPerEm;
    private final int advances;
    private final Map<Integer, Integer> kerning;
    private final CharacterMap characters;
    private final GlyphReader glyphs;

    /**
     * Reads a font.
     *
     * @param file the font file
     * @throws IOException if a table is missing
     */
    public TrueTypeFont(byte[] file) throws IOException {
        data = ByteBuffer.wrap(file).asReadOnlyBuffer();
        for (int i = 0; i < data.getShort(4); i++) {
            byte[] tag = new byte[4];
            data.get(12 + 16 * i, tag);
            tables.put(new String(tag, StandardCharsets.US_ASCII), data.getInt(12 + 16 * i + 8));
        }
        int head = table("head");
        unitsPerEm = unsigned(head + 18);
        advances = unsigned(table("hhea") + 34);
        table("hmtx");
        characters = new CharacterMap(data, table("cmap"));
        kerning = kerning();
        glyphs = new GlyphReader(data, table("glyf"), table("loca"), data.getShort(head + 50) != 0);
    }

    private int table(String tag) throws IOException {
        return Optional.ofNullable(tables.get(tag)).orElseThrow(() -> new IOException("the font has no table " + tag));
    }

    private int unsigned(int at) {
        return data.getShort(at) & 0xFFFF;
    }

    private Map<Integer, Integer> kerning() {
        Map<Integer, Integer> pairs = new HashMap<>();
        Integer kern = tables.get("kern");
        if (kern != null && unsigned(kern + 2) > 0 && unsigned(kern + 8) >> 8 == 0) {
            int count = unsigned(kern + 10);
            for (int i = 0; i < count; i++) {
                int at = kern + 18 + 6 * i;
                pairs.put(data.getInt(at), (int) data.getShort(at + 4));
            }
        }
        return pairs;
    }

    /** {@return how many units make the font's size} */
    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** {@return the number of the character's glyph; 0, an empty box, if the font has none} */
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /** {@return how far the pen moves on after a glyph} */
    public int advance(int glyph) {
        return unsigned(tables.get("hmtx") + 4 * Math.min(glyph, advances - 1));
    }

    /** {@return how much further two neighbours stand apart; mostly 0 or negative} */
    public int kerning(int left, int right) {
        return kerning.getOrDefault(left << 16 | right, 0);
    }

    /** {@return the outline of a glyph; empty for a space} */
    public Optional<Outline> outline(int glyph) {
        return glyphs.outline(glyph);
    }
}
