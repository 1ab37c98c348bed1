// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Relative dates short enough for narrow columns: 15 mo for 15 months after presentation. */
final class ShortTimes {

    /** What stands below a table with such heads. */
    static final String NOTE = "Times are counted from presentation (0); d, days; wk, weeks; mo, months; y, years.";

    private static final Pattern DISTANCE = Pattern.compile("(?i)(about )?(\\S+(?: to \\S+)?)[ \\u00A0](day|week|month|year)s? (before|after) presentation");

    private ShortTimes() {
    }

    /** {@return the heads shortened; as they are when one of them is no exact distance from the presentation} */
    static List<String> of(List<String> heads) {
        List<String> out = new ArrayList<>();
        for (String head : heads) {
            Matcher distance = DISTANCE.matcher(head);
            if (head.equalsIgnoreCase("presentation")) {
                out.add("0");
            } else if (distance.matches()) {
                out.add((distance.group(1) == null ? "" : "\u2248\u00A0") + (distance.group(4).equals("before") ? "\u2212" : "")
                        + distance.group(2).replace(" to ", "\u2013") + "\u00A0" + unit(distance.group(3)));
            } else {
                return heads;
            }
        }
        return out;
    }

    private static String unit(String word) {
        return switch (word) {
            case "day" -> "d";
            case "week" -> "wk";
            case "month" -> "mo";
            default -> "y";
        };
    }
}
