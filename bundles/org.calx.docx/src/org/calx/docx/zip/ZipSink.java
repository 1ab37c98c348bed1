// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a zip archive. Entries keep the order in which they are written and all carry the same time, the start of the
 * format's calendar, so that equal content gives equal bytes. Archives of 4 GiB and more are refused rather than
 * written in a form that some readers do not know.
 */
public final class ZipSink implements AutoCloseable {

    /** The compression level, zlib's own balance of size and time. */
    static final int LEVEL = 6;

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int DATA_DESCRIPTOR = 0x08074b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int VERSION = 20;
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int TIME_MIDNIGHT = 0;
    private static final int DATE_1980_01_01 = 0x21;

    private final OutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private final Set<String> names = new HashSet<>();
    private final Deflater deflater = new Deflater(LEVEL, true);
    private long position;

    /**
     * Creates an archive.
     *
     * @param out where the bytes go; never closed here
     */
    public ZipSink(OutputStream out) {
        this.out = out;
    }

    /** Writes the content of one entry. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes it.
         *
         * @param out where it goes
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes an entry as it is: right for images, which do not shrink. */
    public void stored(String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        whole(name, STORED, content, content.length, crc.getValue());
    }

    /** Writes an entry that was deflated before. */
    public void deflated(String name, Deflated content) throws IOException {
        whole(name, DEFLATED, content.bytes(), content.size(), content.crc());
    }

    /** Deflates an entry while it is being written; its size need not be known. */
    public void streamed(String name, Content content) throws IOException {
        Entry entry = new Entry(name, DEFLATED, SIZES_FOLLOW, position);
        localHeader(entry, 0, 0, 0);
        CRC32 crc = new CRC32();
        deflater.reset();
        DeflaterOutputStream deflating = new DeflaterOutputStream(new Counted(), deflater, 8192);
        long start = position;
        long[] size = {0};
        content.writeTo(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                crc.update(bytes, from, length);
                size[0] += length;
                deflating.write(bytes, from, length);
            }
        });
        deflating.finish();
        long compressed = position - start;
        Fields descriptor = new Fields().four(DATA_DESCRIPTOR).four(crc.getValue()).four(compressed).four(size[0]);
        write(descriptor);
        remember(entry, crc.getValue(), compressed, size[0]);
    }

    /** Writes the directory; nothing may follow. The stream below is flushed, not closed. */
    public void finish() throws IOException {
        long start = position;
        write(directory.toByteArray(), 0, directory.size());
        write(new Fields().four(END_OF_DIRECTORY).two(0).two(0).two(names.size()).two(names.size())
                .four(directory.size()).four(start).two(0));
        if (position > 0xFFFFFFFFL || names.size() > 0xFFFF) {
            throw new IOException("the document is larger than 4 GiB; use smaller figures");
        }
        out.flush();
    }

    /** Gives back native memory; does not finish the archive. */
    @Override
    public void close() {
        deflater.end();
    }

    private record Entry(String name, int method, int flags, long offset) {
    }

    private void whole(String name, int method, byte[] bytes, long size, long crc) throws IOException {
        Entry entry = new Entry(name, method, 0, position);
        localHeader(entry, crc, bytes.length, size);
        write(bytes, 0, bytes.length);
        remember(entry, crc, bytes.length, size);
    }

    private void localHeader(Entry entry, long crc, long compressed, long size) throws IOException {
        if (!names.add(entry.name())) {
            throw new IllegalStateException("two entries are called " + entry.name());
        }
        byte[] name = entry.name().getBytes(StandardCharsets.US_ASCII);
        write(common(new Fields().four(LOCAL_HEADER).two(VERSION), entry, crc, compressed, size, name.length));
        write(name, 0, name.length);
    }

    private void remember(Entry entry, long crc, long compressed, long size) {
        byte[] name = entry.name().getBytes(StandardCharsets.US_ASCII);
        Fields fields = new Fields().four(CENTRAL_HEADER).two(VERSION).two(VERSION);
        common(fields, entry, crc, compressed, size, name.length);
        fields.two(0).two(0).two(0).four(0).four(entry.offset());
        directory.writeBytes(fields.bytes.toByteArray());
        directory.writeBytes(name);
    }

    /** The fields that a local header and a directory entry share, in their order. */
    private static Fields common(Fields fields, Entry entry, long crc, long compressed, long size, int nameLength) {
        return fields.two(entry.flags()).two(entry.method()).two(TIME_MIDNIGHT).two(DATE_1980_01_01).four(crc)
                .four(compressed).four(size).two(nameLength).two(0);
    }

    private void write(Fields fields) throws IOException {
        write(fields.bytes.toByteArray(), 0, fields.bytes.size());
    }

    private void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        position += length;
    }

    /** Lets a deflating stream write through {@link ZipSink#write(byte[], int, int)}, which counts. */
    private final class Counted extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            ZipSink.this.write(bytes, from, length);
        }
    }

    /** Little-endian fields. */
    private static final class Fields {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);

        Fields two(int value) {
            bytes.write(value);
            bytes.write(value >> 8);
            return this;
        }

        Fields four(long value) {
            return two((int) value).two((int) (value >> 16));
        }
    }
}
