// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.bibliography;

import java.util.List;

/**
 * A file of references. A broken entry costs only itself; what stands between entries is a remark, as in BibTeX.
 *
 * @param entries  the entries that can be read, in order
 * @param problems what is broken, in order
 */
public record BibtexFile(List<BibtexEntry> entries, List<BibtexProblem> problems) {

    /** Copies the lists. */
    public BibtexFile {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the text of a file.
     *
     * @param text the text; a byte order mark is skipped
     * @return what it holds
     */
    public static BibtexFile read(String text) {
        return new BibtexScanner(text).scan();
    }
}
