// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Three or more consecutive citation numbers become a range; the formatter does not do it although the styles ask for it. */
final class NumberRanges {

	private static final Pattern NUMBERS = Pattern.compile("\\d+(?:(,\\s?)\\d+)+");

	private NumberRanges() {
	}

	/** {@return the citation with ranges: 3,4,5,8 becomes 3–5,8} */
	static String collapse(String citation) {
		return NUMBERS.matcher(citation).replaceAll(m -> collapse(m.group(), m.group(1)));
	}

	private static String collapse(String list, String separator) {
		int[] numbers = Arrays.stream(list.split(",\\s?")).mapToInt(Integer::parseInt).toArray();
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < numbers.length;) {
			int end = i;
			while (end + 1 < numbers.length && numbers[end + 1] == numbers[end] + 1) {
				end++;
			}
			if (end - i >= 2) {
				parts.add(numbers[i] + "\u2013" + numbers[end]);
				i = end + 1;
			} else {
				parts.add(Integer.toString(numbers[i]));
				i++;
			}
		}
		return String.join(separator, parts);
	}
}
