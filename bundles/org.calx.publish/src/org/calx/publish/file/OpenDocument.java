// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The marks word processors leave beside a document they have open, also where the system does not lock it. */
final class OpenDocument {

    /** Word replaces the first two letters of a long name, and puts its mark in front of a short one. */
    private static final int LONG_NAME = 8;
    private static final int REPLACED = 2;

    private OpenDocument() {
    }

    /** The name of the mark, if the document is open. */
    static Optional<String> lockOf(Path document) {
        String name = document.getFileName().toString();
        String word = "~$" + (name.lastIndexOf('.') >= LONG_NAME ? name.substring(REPLACED) : name);
        return Stream.of(word, ".~lock." + name + "#").filter(mark -> Files.exists(document.resolveSibling(mark)))
                .findFirst();
    }
}
