// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.calx.language.validation.IssueCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds what its fixture says, and nothing else. The fixtures are the files the manual pages are read from. */
class RuleFixturesTest {

    static final Path RULES = Path.of("..", "..", "bundles", "org.calx.language", "src", "org", "calx", "language", "validation", "rules");

    /** What no readable text can show; tested where files are read. */
    private static final Set<IssueCode> UNREADABLE = EnumSet.of(IssueCode.FILE_UNREADABLE, IssueCode.FILE_ENCODING, IssueCode.FILE_TOO_LARGE,
            IssueCode.FILE_SETTING);

    static List<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".calx"))
                    .filter(name -> UNREADABLE.stream().noneMatch(code -> name.equals(fileName(code)))).sorted().toList();
        }
    }

    private static String fileName(IssueCode code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".calx";
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findsWhatIsExpectedAndNothingElse(String fixture) {
        assertThat(Expectations.differences(RULES.resolve(fixture))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasAFixtureInWhichItFires(IssueCode code) throws IOException {
        Path fixture = RULES.resolve(fileName(code));
        assertThat(fixture).exists();
        assertThat(UNREADABLE.contains(code) || Expectations.expects(Files.readString(fixture), code.name())).isTrue();
    }
}
