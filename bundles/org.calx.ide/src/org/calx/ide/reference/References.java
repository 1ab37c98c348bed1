// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.reference;

import java.util.List;

/**
 * Everything that mentions a name.
 *
 * @param name     the name
 * @param mentions the places, first those of the file that was asked about in their order, then those in other files
 */
public record References(String name, List<Mention> mentions) {

    /** Copies the list. */
    public References {
        mentions = List.copyOf(mentions);
    }
}
