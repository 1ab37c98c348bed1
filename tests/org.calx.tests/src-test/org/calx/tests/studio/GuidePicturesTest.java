// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pictures of the Studio in the guide: the tests of the window make every one of them, and every one is shown. */
class GuidePicturesTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern NAME = Pattern.compile("\"(studio(?:-[a-z-]+)?)\"");
    private static final Pattern SHOWN = Pattern.compile("images/(studio[a-z-]*)\\.png");

    private static List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/images"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("studio") && name.endsWith(".png"))
                    .map(name -> name.substring(0, name.length() - ".png".length())).toList();
        }
    }

    @Test
    void testsOfTheWindowMakeEveryPicture() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("tests/org.calx.ui.tests/src"))) {
            List<String> made = files.filter(file -> file.toString().endsWith("Test.java")).map(GuidePicturesTest::text)
                    .filter(text -> text.contains("Pictures.forGuide")).flatMap(text -> NAME.matcher(text).results()).map(found -> found.group(1)).toList();
            assertThat(made).containsAll(kept()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyPictureIsShown() throws IOException {
        String shown = Stream.of("README.md", "docs/studio.md").map(ROOT::resolve).map(GuidePicturesTest::text).collect(Collectors.joining());
        assertThat(SHOWN.matcher(shown).results().map((MatchResult found) -> found.group(1)).distinct()).containsExactlyInAnyOrderElementsOf(kept());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
