// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks at the bytes of a template before anything interprets them, and refuses what no template holds. */
final class TemplateGuard {

    private static final int MAX_FILE = 32 << 20;
    private static final int MAX_PART = 16 << 20;
    private static final int MAX_ALL = 64 << 20;
    private static final int MAX_PARTS = 2000;
    /** Older Word files, and newer ones behind a password. */
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K'};

    private TemplateGuard() {
    }

    /**
     * Reads a file as far as it can be a template's.
     *
     * @throws IllegalArgumentException if it cannot; the message says why and what helps
     */
    static byte[] read(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MAX_FILE + 1);
        if (bytes.length > MAX_FILE) {
            throw new IllegalArgumentException("the template is larger than 32 MiB; delete its pictures");
        }
        if (startsWith(bytes, COMPOUND_FILE)) {
            throw new IllegalArgumentException("the template is a Word 97 document or has a password; "
                    + "save it without one as a Word document (.docx)");
        }
        if (!startsWith(bytes, ZIP)) {
            throw new IllegalArgumentException("the template is not a Word document (.docx or .dotx)");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            entries(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw e instanceof Refusal refusal ? refusal
                    : new IllegalArgumentException("the template is damaged: its archive cannot be read (" + e.getMessage()
                            + "); open it in Word and save it again", e);
        }
        return bytes;
    }

    /** Tells our own words from those of the archive's reader. */
    private static final class Refusal extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }

    private static void entries(ZipInputStream zip) throws IOException {
        long all = 0;
        int count = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] part = zip.readNBytes(MAX_PART + 1);
            all += part.length;
            count++;
            if (part.length > MAX_PART || all > MAX_ALL || count > MAX_PARTS) {
                throw new Refusal("the template unpacks to far more than a Word template holds (" + entry.getName()
                        + "); it is damaged or made to do harm");
            }
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.equals("mimetype")) {
                throw new Refusal("the template is an OpenDocument file; save it as a Word document (.docx)");
            }
            if ((name.endsWith(".xml") || name.endsWith(".rels")) && hasDocumentType(part)) {
                throw new Refusal("the template's part " + entry.getName()
                        + " has a document type, which Word never writes; it is made to do harm");
            }
        }
        if (count == 0) {
            throw new Refusal("the template is damaged: its archive is empty or cut; open it in Word and save it again");
        }
    }

    /** In UTF-16 every other byte of an ASCII character is 0. */
    private static boolean hasDocumentType(byte[] part) {
        boolean wide = part.length > 1 && (part[0] == 0 || part[1] == 0 || (part[0] & 0xFE) == 0xFE);
        String text = new String(part, StandardCharsets.ISO_8859_1);
        return (wide ? text.replace("\0", "") : text).contains("<!DOCTYPE");
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
