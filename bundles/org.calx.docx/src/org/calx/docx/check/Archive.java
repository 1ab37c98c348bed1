// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The entries of a package by part name.
 *
 * @param entries the content of each entry
 */
record Archive(Map<String, byte[]> entries) {

    /** Larger parts are not a manuscript's; the limit keeps a zip bomb out of memory. */
    private static final int MAX_PART = 256 << 20;

    /** Reads a file, comparing each entry with its checksum. */
    static Archive read(Path file, List<Defect> defects) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        Set<String> names = new HashSet<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = "/" + entry.getName();
                if (!names.add(name.toLowerCase(Locale.ROOT))) {
                    defects.add(new Defect(name, "the package holds this part twice"));
                }
                entries.put(name, content(zip, entry, name, defects));
            }
        } catch (ZipException e) {
            defects.add(new Defect("/", "not a readable zip archive: " + e.getMessage()));
        }
        return new Archive(entries);
    }

    private static byte[] content(ZipFile zip, ZipEntry entry, String name, List<Defect> defects) throws IOException {
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(MAX_PART);
        } catch (ZipException e) {
            defects.add(new Defect(name, "cannot be decompressed: " + e.getMessage()));
            return new byte[0];
        }
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (crc.getValue() != entry.getCrc() || bytes.length != entry.getSize()) {
            defects.add(new Defect(name, "differs from its checksum"));
        }
        return bytes;
    }
}
