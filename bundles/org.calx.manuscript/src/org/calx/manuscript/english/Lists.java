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
	 * @param items what is listed; an item with a comma of its own makes the list use semicolons
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
		if (n == 2) {
			return items.get(0) + " " + last + " " + items.get(1);
		}
		boolean nested = items.stream().anyMatch(item -> item.indexOf(", ") >= 0);
		String separator = nested ? "; " : ", ";
		return String.join(separator, items.subList(0, n - 1)) + (nested ? "; " : " ") + last + " " + items.get(n - 1);
	}
}
