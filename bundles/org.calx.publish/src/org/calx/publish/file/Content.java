// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.file;

import java.io.IOException;
import java.io.OutputStream;

/** What goes into a file. */
@FunctionalInterface
public interface Content {

    /**
     * Writes the whole content, the same bytes at every call.
     *
     * @param out gets the bytes; not to be closed. It never fails: a full disk is noticed behind it
     * @throws IOException if the content itself cannot be made, with a message fit for the author
     */
    void writeTo(OutputStream out) throws IOException;

    /** Content that is known already. */
    static Content of(byte[] bytes) {
        return out -> out.write(bytes);
    }
}
