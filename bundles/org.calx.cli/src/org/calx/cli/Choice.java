// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values of options that are one of a few words. */
final class Choice {

    private Choice() {
    }

    /**
     * The value that was typed.
     *
     * @throws UsageException if there is none of that name
     */
    static <E extends Enum<E>> E of(Class<E> values, String option, String typed) {
        for (E value : values.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(typed)) {
                return value;
            }
        }
        throw new UsageException(option + " cannot be '" + typed + "'; it is one of " + Arrays.stream(values.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
    }
}
