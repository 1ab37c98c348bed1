// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.english;

import java.util.List;

/** Several things in one sentence. */
public final class Lists {

    private Lists() {
    }

    /**
     * Joins with commas and "and".
     *
     * @param items what is listed; items with commas of their own are separated by semicolons, and one that is itself a list sets off the last
     * @return the list; empty for none
     */
    public static String and(List<String> items) {
        return join(items, "and");
    }

    /** {@return the items joined with commas and "or"} */
    public static String or(List<String> items) {
        return join(items, "or");
    }

    private static String join(List<String> items, String last) {
        int n = items.size();
        if (n < 2) {
            return n == 0 ? "" : items.get(0);
        }
        // what stands in brackets cannot be taken for another item
        List<String> open = items.stream().map(item -> item.replaceAll("\\([^()]*\\)", "")).toList();
        String separator = open.stream().anyMatch(item -> item.contains(", ")) ? "; " : ", ";
        // a list within the list needs a comma to show where it ends
        boolean nested = open.stream().anyMatch(item -> item.contains(", ") || item.contains(" " + last + " "));
        String closing = nested && (n > 2 || separator.equals(", ")) ? separator : nested ? ", " : " ";
        return String.join(separator, items.subList(0, n - 1)) + closing.stripTrailing() + " " + last + " " + items.get(n - 1);
    }
}
