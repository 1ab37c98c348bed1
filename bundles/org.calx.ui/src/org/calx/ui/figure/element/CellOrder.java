// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.element;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of things in a column of a figure's table: days by the calendar, numbers by their size, words by the alphabet. */
public final class CellOrder implements Comparator<Stop> {

    private static final Pattern NUMBER = Pattern.compile("[<>≤≥~]?\\s?(-?\\d+(?:\\.\\d+)?).*", Pattern.DOTALL);

    private final int column;

    /** Compares by a column; by the order of reading for a negative one. */
    public CellOrder(int column) {
        this.column = column;
    }

    /** Empty cells come last. */
    @Override
    public int compare(Stop one, Stop other) {
        if (column < 0) {
            return Integer.compare(one.index(), other.index());
        }
        String first = one.row().cells().get(column);
        String second = other.row().cells().get(column);
        if (first.isEmpty() || second.isEmpty()) {
            return Boolean.compare(first.isEmpty(), second.isEmpty());
        }
        int order = isTime(one.columns().get(column)) ? compareDays(one, other) : compare(first, second);
        return order == 0 ? Integer.compare(one.index(), other.index()) : order;
    }

    private static boolean isTime(String title) {
        return title.equals("When") || title.equals("As recorded");
    }

    private static int compareDays(Stop one, Stop other) {
        return Double.compare(one.row().day(), other.row().day());
    }

    private static int compare(String one, String other) {
        Matcher first = NUMBER.matcher(one);
        Matcher second = NUMBER.matcher(other);
        if (first.matches() && second.matches()) {
            return new BigDecimal(first.group(1)).compareTo(new BigDecimal(second.group(1)));
        }
        return String.CASE_INSENSITIVE_ORDER.compare(one, other);
    }
}
