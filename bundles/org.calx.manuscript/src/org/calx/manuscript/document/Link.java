// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

import java.util.List;

/**
 * A link out of the document.
 *
 * @param target  an absolute {@code https}, {@code http} or {@code mailto} address
 * @param content what is shown
 */
public record Link(String target, List<Run> content) implements Inline {

    /** Copies the list. */
    public Link {
        content = List.copyOf(content);
    }
}
