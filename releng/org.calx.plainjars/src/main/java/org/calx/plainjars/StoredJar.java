// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.plainjars;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes jars whose entries are not compressed, so that reading a class is copying it. */
final class StoredJar {

    /** The earliest time a zip can hold: entries shall not tell when they were packed. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StoredJar() {
    }

    /**
     * Writes a jar.
     *
     * @param entries the contents by name, in their order
     * @param to      the file
     * @throws IOException if the file cannot be written
     */
    static void write(Map<String, byte[]> entries, Path to) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            out.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                byte[] content = each.getValue();
                CRC32 crc = new CRC32();
                crc.update(content);
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setSize(content.length);
                entry.setCrc(crc.getValue());
                entry.setTimeLocal(NO_TIME);
                out.putNextEntry(entry);
                out.write(content);
                out.closeEntry();
            }
        }
    }
}
