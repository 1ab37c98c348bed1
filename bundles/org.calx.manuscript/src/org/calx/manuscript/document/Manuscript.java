// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

import java.util.List;

/**
 * A manuscript ready to be written.
 *
 * @param properties what the document says of itself
 * @param blocks     everything that is read, in reading order
 */
public record Manuscript(DocumentProperties properties, List<Block> blocks) {

    /** Copies the list, so that a manuscript never changes. */
    public Manuscript {
        blocks = List.copyOf(blocks);
    }
}
