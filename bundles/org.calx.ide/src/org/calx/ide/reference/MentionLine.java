// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A line of a file that mentions something, as a list of results shows it.
 *
 * @param file     the file
 * @param line     its number, counted from one
 * @param text     what it says, without the spaces around
 * @param start    where that starts in the file
 * @param mentions the places in the line, in their order
 */
public record MentionLine(Path file, int line, String text, int start, List<Mention> mentions) {

    /** Copies the list. */
    public MentionLine {
        mentions = List.copyOf(mentions);
    }

    /** {@return in what way the line mentions it; the declaration counts most} */
    public MentionKind kind() {
        return mentions.stream().map(Mention::kind).min(MentionKind::compareTo).orElseThrow();
    }

    /**
     * Puts mentions into lines.
     *
     * @param mentions the mentions
     * @param texts    tells the text of a file; a mention that lies outside of it is left out
     * @return the lines in the order of their first mention
     */
    public static List<MentionLine> of(List<Mention> mentions, Function<Path, String> texts) {
        Map<Path, String> read = new LinkedHashMap<>();
        Map<String, List<Mention>> lines = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            String text = read.computeIfAbsent(mention.file(), texts);
            if (mention.offset() + mention.length() <= text.length()) {
                lines.computeIfAbsent(mention.file() + "\n" + start(text, mention.offset()), key -> new ArrayList<>()).add(mention);
            }
        }
        return lines.values().stream().map(inLine -> line(inLine, read.get(inLine.getFirst().file()))).toList();
    }

    private static MentionLine line(List<Mention> mentions, String text) {
        Mention first = mentions.getFirst();
        int start = start(text, first.offset());
        int number = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        int end = text.indexOf('\n', first.offset());
        String line = text.substring(start, end < 0 ? text.length() : end);
        return new MentionLine(first.file(), number, line.strip(), start + line.length() - line.stripLeading().length(), mentions);
    }

    private static int start(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }
}
