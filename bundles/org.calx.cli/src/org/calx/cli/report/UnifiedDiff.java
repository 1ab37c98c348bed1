// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The difference between two texts in the unified format, as {@code diff -u} writes it and {@code patch} reads it. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    /** A line of the difference: kept, taken out or put in. */
    private record Line(char sign, String text) {
    }

    private UnifiedDiff() {
    }

    /**
     * Compares two texts line by line.
     *
     * @param name   of the file, as shown
     * @param before the text before
     * @param after  the text afterwards
     * @return the difference, ending in a line end; empty when there is none
     */
    public static String between(String name, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        List<Line> lines = compare(lines(before), lines(after));
        StringBuilder diff = new StringBuilder("--- " + name + "\n+++ " + name + "\n");
        int start = 0;
        while (start < lines.size()) {
            int change = next(lines, start);
            if (change == lines.size()) {
                break;
            }
            int end = change;
            for (int at = change; at < lines.size() && at <= end + 2 * CONTEXT; at++) {
                end = lines.get(at).sign() == ' ' ? end : at;
            }
            int from = Math.max(start, change - CONTEXT);
            int to = Math.min(lines.size(), end + 1 + CONTEXT);
            hunk(lines, from, to, diff);
            start = to;
        }
        return diff.toString();
    }

    private static int next(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).sign() == ' ') {
            at++;
        }
        return at;
    }

    private static void hunk(List<Line> lines, int from, int to, StringBuilder diff) {
        diff.append("@@ -").append(range(lines, from, to, '+')).append(" +").append(range(lines, from, to, '-')).append(" @@\n");
        for (Line line : lines.subList(from, to)) {
            diff.append(line.sign()).append(line.text());
            if (!line.text().endsWith("\n")) {
                diff.append("\n\\ No newline at end of file\n");
            }
        }
    }

    /** First line and number of lines on one of the two sides; those of the other side do not count. */
    private static String range(List<Line> lines, int from, int to, char other) {
        long before = lines.subList(0, from).stream().filter(line -> line.sign() != other).count();
        long within = lines.subList(from, to).stream().filter(line -> line.sign() != other).count();
        return (within == 0 ? before : before + 1) + "," + within;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length();) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    /** Myers 1986, "An O(ND) difference algorithm": fast where the texts differ in few lines, as here. */
    private static List<Line> compare(List<String> a, List<String> b) {
        int most = a.size() + b.size();
        List<int[]> trace = new ArrayList<>();
        int[] furthest = new int[2 * most + 2];
        for (int edits = 0; edits <= most; edits++) {
            trace.add(Arrays.copyOfRange(furthest, most - edits, most + edits + 2));
            for (int k = -edits; k <= edits; k += 2) {
                boolean down = k == -edits || k != edits && furthest[most + k - 1] < furthest[most + k + 1];
                int x = down ? furthest[most + k + 1] : furthest[most + k - 1] + 1;
                while (x < a.size() && x - k < b.size() && a.get(x).equals(b.get(x - k))) {
                    x++;
                }
                furthest[most + k] = x;
                if (x >= a.size() && x - k >= b.size()) {
                    return back(a, b, trace);
                }
            }
        }
        throw new IllegalStateException("two texts differ in no more lines than they have");
    }

    /** The way back from the end; each step's line is that of the smaller one it came from. */
    private static List<Line> back(List<String> a, List<String> b, List<int[]> trace) {
        List<Line> lines = new ArrayList<>();
        int x = a.size();
        int y = b.size();
        for (int edits = trace.size() - 1; edits >= 0; edits--) {
            int[] furthest = trace.get(edits);
            int k = x - y;
            boolean down = k == -edits || k != edits && furthest[edits + k - 1] < furthest[edits + k + 1];
            int fromK = down ? k + 1 : k - 1;
            int fromX = edits == 0 ? 0 : furthest[edits + fromK];
            int fromY = edits == 0 ? 0 : fromX - fromK;
            while (x > fromX && y > fromY) {
                lines.add(new Line(' ', a.get(--x)));
                y--;
            }
            if (edits > 0) {
                lines.add(down ? new Line('+', b.get(--y)) : new Line('-', a.get(--x)));
            }
        }
        return lines.reversed();
    }
}
