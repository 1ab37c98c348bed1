// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.List;
import java.util.OptionalInt;

/**
 * How figures are printed.
 *
 * @param widths     the widths, in millimetres, the smallest first; empty when not stated
 * @param height     the greatest height, in millimetres; empty when not stated
 * @param resolution the least resolution, in dots per inch; empty when not stated
 */
public record FigurePrint(List<Integer> widths, OptionalInt height, OptionalInt resolution) {

    /** Nothing is stated. */
    public static final FigurePrint UNSTATED = new FigurePrint(List.of(), OptionalInt.empty(), OptionalInt.empty());

    /** Sorts the widths. */
    public FigurePrint {
        widths = widths.stream().sorted().toList();
    }
}
