// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said of a mark.
 *
 * @param site  where it is
 * @param what  what it is, with how many there are
 * @param size  its size; empty when not recorded
 * @param state what became of it: complications, healing
 */
record MapEntry(String site, String what, String size, List<String> state) {

    MapEntry {
        state = List.copyOf(state);
    }

    /** {@return the same as one line of the legend} */
    String line() {
        return site + ": " + Stream.concat(Stream.of(what, size), state.stream()).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
