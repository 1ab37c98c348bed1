// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our bundles log is fixed text: a message put together from a text, a name or a path would carry them into the log. */
class LogMessagesTest {

    private static final Pattern LOGGED = Pattern.compile("(?:ILog\\.of\\([^)]*\\)*|\\blog)\\s*\\.(?:error|warn|info|log|accept)\\((?!status)([^;]*);", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"org.calx.ui", "org.calx.app", "org.calx.ide"})
    void areFixedTexts(String bundle) throws IOException {
        List<String> composed = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("../../bundles").resolve(bundle).resolve("src"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher logged = LOGGED.matcher(Files.readString(file));
                while (logged.find()) {
                    if (!isFixed(logged.group(1))) {
                        composed.add(file.getFileName() + ": " + logged.group().strip());
                    }
                }
            }
        }
        assertThat(composed).isEmpty();
    }

    /** Fixed text, the name of a class of the program, or what a method is given as fixed text under the name "what". */
    private static boolean isFixed(String arguments) {
        String rest = arguments.replaceAll("\"[^\"]*\"|\\w+\\.getClass\\(\\)\\.getSimpleName\\(\\)|event\\.getLoggerName\\(\\)|\\bwhat\\b", "").replaceAll("[\\s+]", "");
        return rest.startsWith(",") || rest.startsWith(")") || rest.isEmpty();
    }
}
