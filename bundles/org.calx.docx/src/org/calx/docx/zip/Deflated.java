// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.zip;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Content deflated once and written into any number of archives.
 *
 * @param bytes the raw deflate stream
 * @param size  the length before compression
 * @param crc   the CRC-32 of the content
 */
public record Deflated(byte[] bytes, int size, long crc) {

    /**
     * Deflates content.
     *
     * @param content what to deflate
     * @return the deflated content
     */
    public static Deflated of(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        Deflater deflater = new Deflater(ZipSink.LEVEL, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 3 + 64);
            byte[] chunk = new byte[4096];
            while (!deflater.finished()) {
                bytes.write(chunk, 0, deflater.deflate(chunk));
            }
            return new Deflated(bytes.toByteArray(), content.length, crc.getValue());
        } finally {
            deflater.end();
        }
    }
}
