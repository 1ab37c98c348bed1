// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.calx.app.recent.RecentEntry;
import org.calx.app.recent.RecentList;
import org.junit.jupiter.api.Test;

/** The cases opened lately. */
class RecentListTest {

    private static final Path HOME = Path.of(System.getProperty("user.home")).toAbsolutePath();

    private static Path file(Object name) {
        return HOME.resolve("cases").resolve(name + ".calx");
    }

    @Test
    void putsTheLastOneFirstAndNoneTwice() {
        RecentList list = RecentList.of("").with(file("a")).with(file("b")).with(file("a"));
        assertThat(list.files()).containsExactly(file("a"), file("b"));
        assertThat(list.without(file("a")).files()).containsExactly(file("b"));
    }

    @Test
    void keepsAFewOnly() {
        RecentList list = IntStream.range(0, 30).mapToObj(RecentListTest::file).reduce(RecentList.of(""), RecentList::with, (a, b) -> b);
        assertThat(list.files()).hasSize(RecentList.LIMIT).startsWith(file(29));
    }

    @Test
    void comesBackFromItsText() {
        RecentList list = new RecentList(List.of(file("with space"), file("b")));
        assertThat(RecentList.of(list.toText())).isEqualTo(list);
        assertThat(RecentList.of("\nnot absolute\n\0\n").files()).isEmpty();
    }

    @Test
    void showsTheFolderFromHome() {
        assertThat(new RecentEntry(file("a"), true).label()).isEqualTo("a.calx  –  " + Path.of("~", "cases") + "  (missing)");
    }
}
