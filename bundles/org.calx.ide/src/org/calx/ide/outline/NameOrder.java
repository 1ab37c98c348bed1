// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.outline;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders names as people do: L2 before L10, and letters without regard to their case. */
public final class NameOrder implements Comparator<String> {

    private static final Pattern NUMBERED = Pattern.compile("(\\D*)(\\d{1,9})(.*)");

    @Override
    public int compare(String one, String other) {
        Matcher first = NUMBERED.matcher(one);
        Matcher second = NUMBERED.matcher(other);
        if (first.matches() && second.matches() && first.group(1).equalsIgnoreCase(second.group(1))) {
            int numbers = Integer.compare(Integer.parseInt(first.group(2)), Integer.parseInt(second.group(2)));
            return numbers != 0 ? numbers : first.group(3).compareToIgnoreCase(second.group(3));
        }
        return one.compareToIgnoreCase(other);
    }
}
