// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.navigation;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A name and what it leads to.
 *
 * @param offset       where the name stands
 * @param length       how long it is
 * @param file         the file that declares it, or that it names; only its last part counts when there is a {@code text}
 * @param targetOffset where it is declared; 0 for a file as a whole
 * @param targetLength how long the name it is declared with is
 * @param text         the text of what is in no file, such as a journal that comes with Calx; empty for a file
 */
public record Definition(int offset, int length, Path file, int targetOffset, int targetLength, Optional<String> text) {

    static Definition inFile(Link name, Path file, int targetOffset, int targetLength) {
        return new Definition(name.offset(), name.length(), file, targetOffset, targetLength, Optional.empty());
    }
}
