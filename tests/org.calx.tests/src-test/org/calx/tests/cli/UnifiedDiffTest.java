// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.calx.cli.report.UnifiedDiff;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+),(\\d+) \\+(\\d+),(\\d+) @@\n");

    @Test
    void changesFarApartStandInHunksOfTheirOwn() {
        String before = IntStream.rangeClosed(1, 30).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
        String after = before.replace("line 2\n", "second\n").replace("line 28\n", "");
        assertThat(UnifiedDiff.between("a.calx", before, after)).isEqualTo("""
                --- a.calx
                +++ a.calx
                @@ -1,5 +1,5 @@
                 line 1
                -line 2
                +second
                 line 3
                 line 4
                 line 5
                @@ -25,6 +25,5 @@
                 line 25
                 line 26
                 line 27
                -line 28
                 line 29
                 line 30
                """);
    }

    @Test
    void aMissingLineEndIsSaid() {
        assertThat(UnifiedDiff.between("a.calx", "one\ntwo", "one\ntwo\n")).isEqualTo("""
                --- a.calx
                +++ a.calx
                @@ -1,2 +1,2 @@
                 one
                -two
                \\ No newline at end of file
                +two
                """);
        assertThat(UnifiedDiff.between("a.calx", "same", "same")).isEmpty();
        assertThat(UnifiedDiff.between("a.calx", "", "new\n")).endsWith("@@ -0,0 +1,1 @@\n+new\n");
    }

    @Test
    void aDiffAppliedToTheOldTextGivesTheNew() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            List<String> old = IntStream.range(0, random.nextInt(40)).mapToObj(i -> "line " + random.nextInt(12) + "\n").toList();
            List<String> young = new ArrayList<>(old);
            for (int edit = random.nextInt(6); edit >= 0; edit--) {
                int at = random.nextInt(young.size() + 1);
                if (at < young.size() && random.nextBoolean()) {
                    young.remove(at);
                } else {
                    young.add(at, "line " + random.nextInt(12) + "\n");
                }
            }
            String diff = UnifiedDiff.between("a", String.join("", old), String.join("", young));
            assertThat(applied(old, diff)).as(diff).isEqualTo(String.join("", young));
        }
    }

    private static String applied(List<String> old, String diff) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (String line : diff.lines().skip(2).map(each -> each + "\n").toList()) {
            Matcher hunk = HUNK.matcher(line);
            if (hunk.matches()) {
                int start = Integer.parseInt(hunk.group(1)) - (hunk.group(2).equals("0") ? 0 : 1);
                text.append(String.join("", old.subList(at, start)));
                at = start;
            } else if (line.startsWith("+")) {
                text.append(line.substring(1));
            } else {
                assertThat(old.get(at++)).isEqualTo(line.substring(1));
                text.append(line.startsWith("-") ? "" : line.substring(1));
            }
        }
        return text.append(String.join("", old.subList(at, old.size()))).toString();
    }
}
