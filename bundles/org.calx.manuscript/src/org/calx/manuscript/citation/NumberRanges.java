// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.util.ArrayList;
import java.util.List;

/** Citation numbers as they are printed: in order, three or more consecutive ones as a range. */
final class NumberRanges {

    private NumberRanges() {
    }

    /** {@return 3–5,8 for 8, 3, 4 and 5} */
    static String of(List<Integer> unsorted) {
        List<Integer> numbers = unsorted.stream().sorted().distinct().toList();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < numbers.size();) {
            int end = i;
            while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
                end++;
            }
            if (end - i >= 2) {
                parts.add(numbers.get(i) + "\u2013" + numbers.get(end));
                i = end + 1;
            } else {
                parts.add(Integer.toString(numbers.get(i)));
                i++;
            }
        }
        return String.join(",", parts);
    }
}
