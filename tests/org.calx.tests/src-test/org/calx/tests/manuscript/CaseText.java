// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.calx.language.CalxLanguage;
import org.calx.language.ParsedFile;
import org.calx.manuscript.Composition;
import org.calx.manuscript.CompositionOptions;
import org.calx.manuscript.ManuscriptComposer;
import org.calx.manuscript.problem.Problem;
import org.calx.model.Case;

/** Cases from text, composed. */
final class CaseText {

    /** The folder of the fixtures, seen from the test bundle. */
    static final Path FIXTURES = Path.of("fixtures", "manuscript");

    private CaseText() {
    }

    /** {@return a case with these statements} */
    static Case of(String statements) {
        Case subject = (Case) CalxLanguage.standard().parse(Path.of("test.calx"), "case Test {\n" + statements + "\n}\n").model().orElseThrow()
                .getDeclarations().get(0);
        assertThat(subject.eResource().getErrors()).as("%s", statements).isEmpty();
        return subject;
    }

    /** {@return the case in a file, which must be free of syntax errors} */
    static Case in(Path file) {
        ParsedFile parsed = CalxLanguage.standard().parse(file);
        Case subject = (Case) parsed.model().orElseThrow().getDeclarations().get(0);
        assertThat(subject.eResource().getErrors()).as("%s", file).isEmpty();
        return subject;
    }

    /** {@return what comes of a case whose files lie in a folder} */
    static Composition composed(Case subject, Path folder) {
        return new ManuscriptComposer(CompositionOptions.STANDARD).compose(subject, folder);
    }

    /** {@return the manuscript of these statements as text} */
    static String manuscript(String statements) {
        return ManuscriptText.of(composed(of(statements), FIXTURES).manuscript().blocks());
    }

    /** {@return the messages of the problems} */
    static List<String> messages(Composition composition) {
        return composition.problems().stream().map(Problem::message).toList();
    }

    /** {@return the text under a heading up to the next of the same level} */
    static String section(String manuscript, String title) {
        return ("\n" + manuscript).lines().dropWhile(line -> !line.equals("# " + title)).skip(1).takeWhile(line -> !line.startsWith("# "))
                .collect(Collectors.joining("\n")).strip();
    }

}
