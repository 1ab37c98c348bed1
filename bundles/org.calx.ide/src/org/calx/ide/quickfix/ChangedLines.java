// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.ArrayList;
import java.util.List;

/** What a fix changes, line by line, so that an author sees it before it is done. */
public final class ChangedLines {

    private static final int MOST_PLACES = 3;
    private static final int MOST_LINES = 6;

    private ChangedLines() {
    }

    /**
     * Shows what a fix changes.
     *
     * @param fix  the fix
     * @param text the text it was made for
     * @return for each place the lines before, behind a minus sign, and the lines afterwards, behind a plus sign
     */
    public static String of(QuickFix fix, String text) {
        List<List<TextEdit>> places = places(fix.edits(), new Lines(text));
        StringBuilder shown = new StringBuilder();
        for (List<TextEdit> place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
            shown.append(shown.isEmpty() ? "" : "\n\n").append(shown(place, text));
        }
        int more = places.size() - MOST_PLACES;
        return more > 0 ? shown.append("\n\nand ").append(more).append(more == 1 ? " more place" : " more places").toString() : shown.toString();
    }

    /** Edits on the same line belong together. */
    private static List<List<TextEdit>> places(List<TextEdit> edits, Lines lines) {
        List<List<TextEdit>> places = new ArrayList<>();
        for (TextEdit edit : edits) {
            if (!places.isEmpty() && lines.start(edit.offset()) <= lines.stop(places.getLast().getLast().end())) {
                places.getLast().add(edit);
            } else {
                places.add(new ArrayList<>(List.of(edit)));
            }
        }
        return places;
    }

    private static String shown(List<TextEdit> edits, String text) {
        Lines lines = new Lines(text);
        int start = lines.start(edits.getFirst().offset());
        int stop = lines.stop(edits.getLast().end());
        StringBuilder after = new StringBuilder(text.substring(start, stop));
        for (TextEdit edit : edits.reversed()) {
            after.replace(edit.offset() - start, edit.end() - start, edit.text());
        }
        List<String> before = text.substring(start, stop).lines().toList();
        List<String> changed = after.toString().lines().toList();
        int same = 0;
        while (same < before.size() && same < changed.size() && before.get(same).equals(changed.get(same))) {
            same++;
        }
        int sameBehind = 0;
        while (sameBehind < before.size() - same && sameBehind < changed.size() - same
                && before.get(before.size() - 1 - sameBehind).equals(changed.get(changed.size() - 1 - sameBehind))) {
            sameBehind++;
        }
        List<String> shown = new ArrayList<>();
        add("− ", before.subList(same, before.size() - sameBehind), shown);
        add("+ ", changed.subList(same, changed.size() - sameBehind), shown);
        return String.join("\n", shown);
    }

    private static void add(String mark, List<String> lines, List<String> shown) {
        lines.stream().filter(line -> !line.isBlank()).limit(MOST_LINES).forEach(line -> shown.add(mark + line.strip()));
        if (lines.size() > MOST_LINES) {
            shown.add(mark + "…");
        }
    }
}
