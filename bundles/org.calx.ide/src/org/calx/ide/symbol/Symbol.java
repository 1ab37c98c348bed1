// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.symbol;

import java.nio.file.Path;
import org.calx.ide.outline.OutlineKind;

/**
 * Something with a name in a file.
 *
 * @param name   its name
 * @param detail what it says, in the words of the file; may be empty
 * @param kind   what it is
 * @param owner  the case it belongs to; empty for a case itself
 * @param file   the file
 * @param offset where its name stands
 * @param length how long that is
 */
public record Symbol(String name, String detail, OutlineKind kind, String owner, Path file, int offset, int length) {

    /** {@return name and detail in one line} */
    public String text() {
        return detail.isEmpty() ? name : name + "  " + detail;
    }
}
