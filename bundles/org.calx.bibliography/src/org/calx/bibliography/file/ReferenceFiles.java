// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.calx.bibliography.ReferenceFile;

/** Reads files of references. */
public final class ReferenceFiles {

    /** A larger file is refused; 20,000 entries with abstracts fit in. */
    public static final int MOST_BYTES = 8 << 20;

    private static final int BEGINNING = 4096;

    private ReferenceFiles() {
    }

    /**
     * Reads a file. Never fails: what cannot be read is told in its problems.
     *
     * @param name  the name of the file, whose ending tells the format unless the content does
     * @param bytes what is in it; of a larger file than {@link #MOST_BYTES} one byte more than that is enough
     * @return its entries and problems
     */
    public static ReferenceFile read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return ReferenceFile.unreadable("the file is larger than 8 MB; keep only the entries in it that the case needs");
        }
        for (int i = 0; i < Math.min(bytes.length, BEGINNING); i++) {
            if (bytes[i] == 0) {
                return ReferenceFile.unreadable("this is no text; export the references as BibTeX, RIS, PubMed (NBIB) or CSL-JSON, with the encoding UTF-8");
            }
        }
        try {
            return read(name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return ReferenceFile.unreadable("the file is not UTF-8; save it as UTF-8");
        }
    }

    /** {@return the entries and problems of a text that stands for a file of that name} */
    public static ReferenceFile read(String name, String text) {
        Optional<ReferenceFormat> format = ReferenceFormat.of(name, text);
        return format.isPresent() ? format.get().read(text)
                : ReferenceFile.unreadable("this is no file of references that Calx reads; export them as BibTeX (.bib), RIS (.ris), PubMed (.nbib) or CSL-JSON (.json)");
    }
}
