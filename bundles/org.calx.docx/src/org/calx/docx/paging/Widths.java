// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.paging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How wide letters are. Of fonts without known widths the family decides: those with serifs count as Times, others as Helvetica. */
final class Widths {

    /** About the width of a Greek letter or a sign. */
    private static final double UNKNOWN = 550;
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final Map<String, Map<Integer, Integer>> FACES = read();

    private final Map<Integer, Integer> widths;

    private Widths(Map<Integer, Integer> widths) {
        this.widths = widths;
    }

    /** {@return the widths of a face} */
    static Widths of(String family, boolean bold, boolean italic) {
        if (isSans(family)) {
            return new Widths(FACES.get(bold ? "Helvetica-Bold" : "Helvetica"));
        }
        return new Widths(FACES.get(bold ? "Times-Bold" : italic ? "Times-Italic" : "Times-Roman"));
    }

    /** {@return the height of a line in shares of the size of the font: ascent, descent and gap} */
    static double lineHeight(String family) {
        return family.equalsIgnoreCase("Calibri") ? 1.2207 : family.equalsIgnoreCase("Cambria") ? 1.172 : 1.149;
    }

    private static boolean isSans(String family) {
        String name = family.toLowerCase(Locale.ROOT);
        return name.contains("arial") || name.contains("helvetica") || name.contains("sans") || name.contains("calibri") || name.contains("aptos")
                || name.contains("verdana") || name.contains("tahoma");
    }

    /** {@return the width of a letter in shares of the size of the font} */
    double of(char letter) {
        Integer known = widths.get((int) (letter == NO_BREAK_SPACE ? ' ' : letter));
        return (known == null ? UNKNOWN : known) / 1000;
    }

    private static Map<String, Map<Integer, Integer>> read() {
        Map<String, Map<Integer, Integer>> faces = new HashMap<>();
        try (InputStream in = Widths.class.getResourceAsStream("widths.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
                String[] words = line.split(" ");
                if (line.startsWith("#") || words.length < 2) {
                    continue;
                }
                Map<Integer, Integer> face = new HashMap<>();
                for (int i = 1; i < words.length; i++) {
                    int equals = words[i].indexOf('=');
                    face.put(Integer.parseInt(words[i].substring(0, equals), 16), Integer.parseInt(words[i].substring(equals + 1)));
                }
                faces.put(words[0], face);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faces;
    }
}
