// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.rename;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A line of a file in which names change, as it is and as it will be.
 *
 * @param file   the file
 * @param line   its number, counted from one; 0 when the file cannot be read now
 * @param before what it says, without the spaces around
 * @param after  what it will say
 * @param start  where in them the first name stands
 */
public record RenamedLine(Path file, int line, String before, String after, int start) {

    /** How much of a line is shown in front of the name, in letters. */
    private static final int LEAD = 30;

    /**
     * Puts edits into lines.
     *
     * @param edits the edits, in each file by place
     * @param texts tells the text of a file
     * @return the lines, those of each file together
     */
    public static List<RenamedLine> of(List<FileEdit> edits, Function<Path, String> texts) {
        Map<Path, List<FileEdit>> files = new LinkedHashMap<>();
        edits.forEach(edit -> files.computeIfAbsent(edit.file(), file -> new ArrayList<>()).add(edit));
        List<RenamedLine> lines = new ArrayList<>();
        files.forEach((file, inFile) -> lines(texts.apply(file), inFile, lines));
        return lines;
    }

    private static void lines(String text, List<FileEdit> edits, List<RenamedLine> lines) {
        Map<Integer, List<FileEdit>> starts = new LinkedHashMap<>();
        for (FileEdit edit : edits) {
            boolean known = edit.offset() + edit.length() <= text.length();
            starts.computeIfAbsent(known ? text.lastIndexOf('\n', edit.offset() - 1) + 1 : -1, start -> new ArrayList<>()).add(edit);
        }
        starts.forEach((start, inLine) -> lines.add(start < 0 ? new RenamedLine(inLine.getFirst().file(), 0, "", inLine.getFirst().text(), 0)
                : line(text, start, inLine)));
    }

    private static RenamedLine line(String text, int start, List<FileEdit> edits) {
        int end = text.indexOf('\n', edits.getLast().offset() + edits.getLast().length());
        String before = text.substring(start, end < 0 ? text.length() : end);
        StringBuilder after = new StringBuilder(before);
        edits.reversed().forEach(edit -> after.replace(edit.offset() - start, edit.offset() - start + edit.length(), edit.text()));
        int number = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        return new RenamedLine(edits.getFirst().file(), number, before.strip(), after.toString().strip(),
                edits.getFirst().offset() - start - (before.length() - before.stripLeading().length()));
    }

    /** {@return the line as it is, without what stands far in front of the name} */
    public String shownBefore() {
        return shown(before);
    }

    /** {@return the line as it will be, without what stands far in front of the name} */
    public String shownAfter() {
        return shown(after);
    }

    private String shown(String words) {
        int space = start <= LEAD ? -1 : words.indexOf(' ', start - LEAD);
        return space < 0 || space >= start ? words : "…" + words.substring(space);
    }
}
