// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.calx.app.about.LegalText;
import org.junit.jupiter.api.Test;

class LegalTextTest {

    @Test
    void linesThatWereFullAreWholeAgain() {
        String file = """
                Calx
                Copyright 2026
                Some words that fill
                a line.

                LOINC
                    Words that fill
                    another long line
                    again.
                """;
        assertThat(LegalText.of(file).words()).isEqualTo("""
                Calx
                Copyright 2026
                Some words that fill a line.

                LOINC
                    Words that fill another long line again.""");
    }

    @Test
    void signsAreNotShown() {
        LegalText text = LegalText.of("### 1. Terms\n\n“Distribute” means **a)** distributing or **b)** 2 ** 3\n");
        assertThat(text.words()).isEqualTo("1. Terms\n\n“Distribute” means a) distributing or b) 2 ** 3");
        assertThat(text.strong().stream().map(part -> text.words().substring(part.offset(), part.offset() + part.length())))
                .isEqualTo(List.of("1. Terms", "a)", "b)"));
    }

    @Test
    void noticeAndLicenceLoseNoWord() throws IOException {
        for (String name : List.of("NOTICE", "LICENSE")) {
            String file = Files.readString(Path.of("../..", name));
            assertThat(LegalText.of(file).words().split("\\s+")).as(name)
                    .isEqualTo(file.strip().replaceAll("(?m)^#+ ", "").replace("**", "").split("\\s+"));
        }
    }
}
