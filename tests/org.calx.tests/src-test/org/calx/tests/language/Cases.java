// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.model.Case;

/** Cases for tests: from statements, and the examples of the project. */
final class Cases {

    private static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();

    private Cases() {
    }

    /** {@return the folder of the project} */
    static Path root() {
        return ROOT;
    }

    /** {@return a case of these statements, read as a file would be} */
    static ParsedFile parse(String statements) {
        return CalxLanguage.standard().parse(Path.of("test.calx"), "case Test {\n" + statements + "\n}\n");
    }

    static Case of(String statements) {
        return (Case) parse(statements).model().orElseThrow().getDeclarations().get(0);
    }

    /** {@return the syntax errors and unknown names in these statements} */
    static List<Diagnostic> unreadable(String statements) {
        return CalxLanguage.standard().check(parse(statements)).stream()
                .filter(found -> found.code().equals("SYNTAX") || found.code().equals("UNRESOLVED_REFERENCE")).toList();
    }

    /** {@return the findings in the text of a journal} */
    static List<Diagnostic> journal(String text) {
        return CalxLanguage.standard().check(CalxLanguage.standard().parse(Path.of("journal.calx"), text));
    }

    static Stream<Path> examples() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".calx")).sorted().toList();
            if (cases.size() < 5) {
                throw new IllegalStateException("the examples are not where they should be: " + ROOT);
            }
            return cases.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
