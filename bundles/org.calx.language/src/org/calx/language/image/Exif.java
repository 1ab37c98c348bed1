// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Set;

/** Reads which tags an EXIF block holds, by CIPA DC-008 (Exif 2.3); what they say is not looked at. */
final class Exif {

    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int GPS_DIRECTORY = 0x8825;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 500;
    private static final int DEEPEST = 3;
    private static final Map<Integer, Trace> TAGS = Map.ofEntries(Map.entry(0x010E, Trace.WORDS), Map.entry(0x010D, Trace.WORDS), Map.entry(0x9286, Trace.WORDS),
            Map.entry(0x9C9B, Trace.WORDS), Map.entry(0x9C9C, Trace.WORDS), Map.entry(0x9C9F, Trace.WORDS), Map.entry(0x013B, Trace.PERSON),
            Map.entry(0x8298, Trace.PERSON), Map.entry(0xA430, Trace.PERSON), Map.entry(0x9C9D, Trace.PERSON), Map.entry(0x0132, Trace.MOMENT),
            Map.entry(0x9003, Trace.MOMENT), Map.entry(0x9004, Trace.MOMENT), Map.entry(0xA431, Trace.SERIAL), Map.entry(0xA435, Trace.SERIAL),
            Map.entry(0xC62F, Trace.SERIAL), Map.entry(0xA420, Trace.NUMBER));

    private Exif() {
    }

    /** Reads a TIFF block into the set of what it says. */
    static void read(ByteBuffer block, Set<Trace> found) {
        ByteBuffer tiff = block.slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        directory(tiff, tiff.getInt(Integer.BYTES), found, 0);
    }

    private static void directory(ByteBuffer tiff, int offset, Set<Trace> found, int depth) {
        int entries = tiff.getShort(offset) & 0xFFFF;
        for (int i = 0; i < entries && i < MOST_ENTRIES && depth < DEEPEST; i++) {
            int at = offset + Short.BYTES + i * ENTRY;
            int tag = tiff.getShort(at) & 0xFFFF;
            int value = tiff.getInt(at + 8);
            if (tag == GPS_DIRECTORY) {
                // version alone (tag 0) says nothing
                if ((tiff.getShort(value) & 0xFFFF) > 1) {
                    found.add(Trace.POSITION);
                }
            } else if (tag == EXIF_DIRECTORY) {
                directory(tiff, value, found, depth + 1);
            } else if (TAGS.containsKey(tag)) {
                found.add(TAGS.get(tag));
            }
        }
    }
}
