// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.reference;

import java.nio.file.Path;

/**
 * A place that mentions something by its name.
 *
 * @param file   the file it is in: that of the case, or one of its reference files
 * @param offset where the name starts, in characters from the start of the file
 * @param length how long the name is
 * @param kind   in what way it is mentioned
 */
public record Mention(Path file, int offset, int length, MentionKind kind) {

    /** {@return whether the place gives the name, instead of using it} */
    public boolean isWrite() {
        return kind == MentionKind.DECLARATION;
    }
}
