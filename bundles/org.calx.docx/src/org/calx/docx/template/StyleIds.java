// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.util.Map;

/**
 * Under which ids a template has the styles of the standard template.
 *
 * @param ids the template's ids by the standard ones; one that is missing is the same in both
 */
public record StyleIds(Map<String, String> ids) {

    /** The ids of the standard template itself. */
    public static final StyleIds STANDARD = new StyleIds(Map.of());

    /** Copies the map. */
    public StyleIds {
        ids = Map.copyOf(ids);
    }

    /** {@return the template's id for an id of the standard template} */
    public String of(String standard) {
        return ids.getOrDefault(standard, standard);
    }
}
