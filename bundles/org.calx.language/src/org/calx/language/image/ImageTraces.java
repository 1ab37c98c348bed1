// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads what a PNG, JPEG or TIFF file holds beside its picture: EXIF, GPS, XMP, IPTC, text chunks and comments. Nothing is changed, no pixel decoded. */
public final class ImageTraces {

    private static final int PNG_START = 8;
    private static final int JPEG_START = 2;
    private static final int JPEG_SCAN = 0xDA;
    private static final int JPEG_EXIF_XMP = 0xE1;
    private static final int JPEG_IPTC = 0xED;
    private static final int JPEG_COMMENT = 0xFE;
    private static final int CHUNK_FRAME = 12;
    /** Words of a PNG text chunk that are about the picture, by the PNG specification, section 11.3.3.2. */
    private static final Map<String, Trace> PNG_WORDS = Map.of("author", Trace.PERSON, "copyright", Trace.PERSON, "creation time", Trace.MOMENT, "title",
            Trace.WORDS, "description", Trace.WORDS, "comment", Trace.WORDS, "source", Trace.SERIAL);
    /** Names of XMP properties, of the namespaces exif, aux, dc, photoshop and xmp. */
    private static final Map<String, Trace> XMP = Map.of("GPSL", Trace.POSITION, "photoshop:City", Trace.POSITION, "SerialNumber", Trace.SERIAL,
            "dc:creator", Trace.PERSON, "OwnerName", Trace.PERSON, "dc:description", Trace.WORDS, "dc:title", Trace.WORDS, "DateTimeOriginal", Trace.MOMENT,
            "photoshop:DateCreated", Trace.MOMENT);
    /** IPTC data sets of record 2. */
    private static final Map<Integer, Trace> IPTC = Map.of(5, Trace.WORDS, 25, Trace.WORDS, 55, Trace.MOMENT, 80, Trace.PERSON, 90, Trace.POSITION, 105,
            Trace.WORDS, 116, Trace.PERSON, 120, Trace.WORDS, 92, Trace.POSITION, 103, Trace.NUMBER);

    private final Set<Trace> found = EnumSet.noneOf(Trace.class);

    private ImageTraces() {
    }

    /**
     * Reads a file.
     *
     * @param image a PNG, JPEG or TIFF file; of one that is cut short what is there counts
     * @return what it says
     */
    public static Set<Trace> of(byte[] image) {
        ImageTraces traces = new ImageTraces();
        try {
            ByteBuffer buffer = ByteBuffer.wrap(image);
            if (image.length > PNG_START && image[0] == (byte) 0x89) {
                traces.png(buffer.position(PNG_START));
            } else if (image.length > JPEG_START && image[0] == (byte) 0xFF) {
                traces.jpeg(buffer.position(JPEG_START));
            } else if (image.length > PNG_START && image[0] == image[1] && (image[0] == 'I' || image[0] == 'M')) {
                Exif.read(buffer, traces.found); // a TIFF file is laid out as EXIF data are
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutShort) {
            return traces.found; // that the file is damaged is another finding
        }
        return traces.found;
    }

    private void png(ByteBuffer in) {
        while (in.remaining() >= CHUNK_FRAME) {
            int length = in.getInt();
            String name = latin(in, Integer.BYTES);
            ByteBuffer chunk = in.slice(in.position(), length);
            in.position(in.position() + length + Integer.BYTES);
            switch (name) {
            case "tEXt", "zTXt", "iTXt" -> text(latin(chunk, length));
            case "eXIf" -> Exif.read(chunk, found);
            case "IEND" -> {
                return;
            }
            default -> {
                // pixels, colours and the like
            }
            }
        }
    }

    private void text(String chunk) {
        int end = chunk.indexOf('\0');
        String word = end < 0 ? chunk : chunk.substring(0, end);
        if (word.equals("XML:com.adobe.xmp")) {
            xmp(chunk);
        } else if (PNG_WORDS.containsKey(word.toLowerCase(Locale.ROOT))) {
            found.add(PNG_WORDS.get(word.toLowerCase(Locale.ROOT)));
        }
    }

    private void jpeg(ByteBuffer in) {
        while (in.remaining() > Integer.BYTES) {
            int code = in.get() & 0xFF;
            if (code == 0xFF || code == 0) {
                continue; // fill bytes
            }
            if (code == JPEG_SCAN) {
                return;
            }
            int length = (in.getShort() & 0xFFFF) - Short.BYTES;
            ByteBuffer segment = in.slice(in.position(), length);
            in.position(in.position() + length);
            switch (code) {
            case JPEG_EXIF_XMP -> application(segment);
            case JPEG_IPTC -> iptc(segment);
            case JPEG_COMMENT -> found.add(Trace.WORDS);
            default -> {
                // tables and frames
            }
            }
        }
    }

    private void application(ByteBuffer segment) {
        String start = latin(segment.duplicate(), Math.min(6, segment.remaining()));
        if (start.startsWith("Exif")) {
            Exif.read(segment.slice(6, segment.remaining() - 6), found);
        } else if (start.startsWith("http")) {
            xmp(latin(segment, segment.remaining()));
        }
    }

    private void xmp(String packet) {
        XMP.forEach((name, trace) -> {
            if (packet.contains(name)) {
                found.add(trace);
            }
        });
    }

    private void iptc(ByteBuffer segment) {
        for (int i = 0; i + 2 < segment.limit(); i++) {
            if (segment.get(i) == 0x1C && segment.get(i + 1) == 2 && IPTC.containsKey(segment.get(i + 2) & 0xFF)) {
                found.add(IPTC.get(segment.get(i + 2) & 0xFF));
            }
        }
    }

    private static String latin(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
