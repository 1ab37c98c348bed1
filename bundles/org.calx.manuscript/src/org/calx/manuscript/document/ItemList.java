// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

import java.util.List;

/**
 * A list.
 *
 * @param ordered numbered when true, bulleted when false
 * @param items   the items, each a line of inlines
 */
public record ItemList(boolean ordered, List<List<Inline>> items) implements Block {

    /** Copies the lists. */
    public ItemList {
        items = items.stream().map(List::copyOf).toList();
    }
}
