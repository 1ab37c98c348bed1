// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.calx.language.Diagnostic;
import org.calx.language.validation.IssueCode;
import org.calx.manuscript.problem.Problem;
import org.calx.publish.ExportFolder;
import org.calx.publish.ExportOptions;
import org.calx.publish.Publisher;
import org.calx.publish.file.SafeFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An export meets nothing that a check has not said before. */
class SameFindingsTest {

    private static final Path RULES = Path.of("..", "..", "bundles", "org.calx.language", "src", "org", "calx", "language", "validation", "rules");

    private static final ExportOptions DRAFT = ExportOptions.FINAL.asDraft();

    @TempDir
    private Path out;

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            return files.filter(file -> file.toString().endsWith(".calx"))
                    .filter(file -> Stream.of("figure", "bibliography", "reference", "citation", "embedded")
                            .anyMatch(word -> file.getFileName().toString().contains(word)))
                    .sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void exportFindsWhatTheCheckFinds(Path file) throws IOException {
        Publisher publisher = Publisher.standard();
        ExportFolder folder = ExportFolder.open(out, List.of(file), DRAFT, new SafeFile());
        List<Diagnostic> exported = publisher.export(file, folder, DRAFT, () -> false).findings();
        assertThat(exported).isEqualTo(publisher.check(file, () -> false).findings());
    }

    /** What a journal has no place for is no fault of the case, so that no check of the case finds it. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "TEXT_LEFT_OUT", "ABSTRACT_WITHOUT_PARTS" })
    void whatComposingMeetsHasARule(Problem.Kind kind) {
        assertThat(IssueCode.find(kind.name())).isPresent();
    }
}
