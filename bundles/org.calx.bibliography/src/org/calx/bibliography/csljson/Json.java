// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.csljson;

import java.util.List;
import java.util.Map;

/** A value of JSON and where it stands. */
sealed interface Json {

    /** {@return where it starts, from the start of the file} */
    int offset();

    /**
     * Named values.
     *
     * @param members the values by name, in order; the first of equal names
     */
    record Members(int offset, Map<String, Json> members) implements Json {
    }

    /**
     * A list.
     *
     * @param items its values
     */
    record Items(int offset, List<Json> items) implements Json {
    }

    /**
     * A text, or a number or word as it is written.
     *
     * @param text   the text; empty for null
     * @param length how long it is in the file, without quotation marks
     */
    record Text(int offset, String text, int length) implements Json {
    }
}
