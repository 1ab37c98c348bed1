// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name is there: menus, pages of settings, scripts; and a decision is found by its number. */
class DocumentsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern MENU = Pattern.compile("(?:File|Edit|Navigate|Case|Window|Help)(?: > [A-Z][\\w… -]*[\\w…])+");
    private static final Pattern SCRIPT = Pattern.compile("[`(](?:\\./)?((?:releng|\\.ci|docs|tests|examples)/[\\w./-]*\\w)[`)#]");

    @Test
    void everyMenuAndPageOfSettingsIsInTheWindow() {
        Set<String> window = window();
        assertThat(documents().flatMap(file -> MENU.matcher(text(file).replaceAll("\\s+", " ")).results()).map(found -> found.group().replace("…", "")))
                .hasSizeGreaterThan(30).isSubsetOf(window);
    }

    /** The paths of menus, and of pages below the entry that opens them. */
    private static Set<String> window() {
        Set<String> paths = new TreeSet<>();
        List<String> above = new ArrayList<>();
        text(ROOT.resolve("tests/org.calx.ui.tests/src/org/calx/ui/tests/window.txt")).lines().filter(line -> !line.isBlank()).forEach(line -> {
            int depth = (line.length() - line.stripLeading().length()) / 2;
            above.subList(Math.min(depth, above.size()), above.size()).clear();
            above.add(line.strip().replaceFirst("(…|\\.\\.\\.)$", ""));
            String path = String.join(" > ", above);
            paths.add(path.replaceFirst("^Menus > ", "").replaceFirst("^Preferences > ", "Window > Preferences > "));
        });
        return paths;
    }

    @Test
    void everyScriptAndDocumentIsThere() {
        assertThat(documents().flatMap(file -> SCRIPT.matcher(text(file)).results()).map(found -> found.group(1)).filter(path -> !path.contains("..."))
                .filter(path -> !path.contains("/target/") && !path.endsWith("/target")))
                .hasSizeGreaterThan(10).allMatch(path -> Files.exists(ROOT.resolve(path)) || isDecision(path));
    }

    private static boolean isDecision(String path) {
        return path.matches("docs/decisions/\\d{4}") && numbers().contains(path.substring(path.length() - 4));
    }

    @Test
    void everyDecisionHasANumberOfItsOwn() {
        assertThat(numbers()).isNotEmpty().doesNotHaveDuplicates();
    }

    private static List<String> numbers() {
        return files(ROOT.resolve("docs/decisions")).map(file -> file.getFileName().toString().substring(0, 4)).toList();
    }

    private static Stream<Path> documents() {
        return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md").map(ROOT::resolve), files(ROOT.resolve("docs")));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
