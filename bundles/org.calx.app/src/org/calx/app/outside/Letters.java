// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.outside;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The letters of a file. Those of a file that is not UTF-8 cannot be told from its bytes alone, and would be lost by saving what is shown. */
final class Letters {

    /** What stands in a text for a letter that could not be read. */
    static final char LOST = '\ufffd';

    /** The encoding of most texts that are not UTF-8, among them all written by older programs of Windows in Western Europe and America. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Letters() {
    }

    /** {@return whether a file holds letters that are not UTF-8; one that cannot be read holds none} */
    static boolean areForeign(Path file) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            return false;
        } catch (CharacterCodingException foreign) {
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    /**
     * Reads a file that is not UTF-8.
     *
     * @throws IOException if it cannot be read
     */
    static String western(Path file) throws IOException {
        return Files.readString(file, WESTERN);
    }
}
