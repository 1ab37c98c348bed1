// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.terminology.identifier.Identifier;
import org.calx.terminology.identifier.IdentifierKind;
import org.calx.terminology.identifier.IdentifierScan;

/** Sentences in which identifiers are marked as {@code [[NAME:Mrs Example]]}, and how many of each kind the scan finds in them. */
final class Planted {

    private static final Pattern MARK = Pattern.compile("\\[\\[([A-Z]+):(.*?)\\]\\]");

    /** How many of a kind were found, and of how many. */
    record Recall(int found, int planted) {
        Recall plus(Recall other) {
            return new Recall(found + other.found, planted + other.planted);
        }

        double share() {
            return (double) found / planted;
        }
    }

    private record Mark(IdentifierKind kind, int start, int end) {
    }

    private Planted() {
    }

    /** One counts as found when a finding of its kind covers at least half of it. */
    static Map<IdentifierKind, Recall> measure(Path file) throws IOException {
        Map<IdentifierKind, Recall> recalls = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            List<Mark> marks = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            Matcher mark = MARK.matcher(line);
            int from = 0;
            while (mark.find()) {
                text.append(line, from, mark.start());
                marks.add(new Mark(IdentifierKind.valueOf(mark.group(1)), text.length(), text.length() + mark.group(2).length()));
                text.append(mark.group(2));
                from = mark.end();
            }
            List<Identifier> found = IdentifierScan.standard().find(text.append(line.substring(from)).toString());
            marks.forEach(each -> recalls.merge(each.kind(), new Recall(isFound(each, found) ? 1 : 0, 1), Recall::plus));
        }
        return recalls;
    }

    private static boolean isFound(Mark mark, List<Identifier> found) {
        return found.stream().filter(each -> each.kind() == mark.kind())
                .anyMatch(each -> 2 * (Math.min(mark.end(), each.end()) - Math.max(mark.start(), each.start())) >= mark.end() - mark.start());
    }

    static Recall total(Map<IdentifierKind, Recall> recalls) {
        return recalls.values().stream().reduce(new Recall(0, 0), Recall::plus);
    }
}
