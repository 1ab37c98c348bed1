// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.calx.language.CalxLanguage;
import org.calx.language.formatting2.CaseFormatter;
import org.calx.model.CalxFile;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The layout of case files. */
class CaseFormatterTest {

    static Stream<Path> examples() {
        return Cases.examples();
    }

    @Test
    void indentsAndSpaces() {
        assertThat(CaseFormatter.format("""
                case A{title "T" // the title


                /* why */
                  disease D1   systemic sclerosis ,limited cutaneous{ sclerodactyly present }
                laboratory on 2024-11-02 {calcium 2.31mmol/L( 2.15 to 2.55 )
                pain 7/10}
                  figure "a.png"
                caption "C"
                }""")).isEqualTo("""
                case A {
                  title "T" // the title

                  /* why */
                  disease D1 systemic sclerosis, limited cutaneous {
                    sclerodactyly present
                  }
                  laboratory on 2024-11-02 {
                    calcium 2.31 mmol/L (2.15 to 2.55)
                    pain 7/10
                  }
                  figure "a.png"
                    caption "C"
                }
                """);
    }

    @Test
    void keepsWindowsLineEnds() {
        assertThat(CaseFormatter.format("case A {\r\n}\r\n")).isEqualTo("case A {\r\n}\r\n");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void leavesTheExamplesAsTheyAre(Path example) throws IOException {
        String text = Files.readString(example);
        assertThat(CaseFormatter.format(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void changesNoMeaning(Path example) throws IOException {
        String text = Files.readString(example);
        String untidy = untidy(text);
        assertThat(untidy).isNotEqualTo(text);
        assertThat(CaseFormatter.format(untidy)).isEqualTo(text);
        assertThat(EcoreUtil.equals(read(example, untidy), read(example, text))).isTrue();
    }

    /** {@return the text with its lines outside prose moved and stretched} */
    private static String untidy(String text) {
        StringBuilder untidy = new StringBuilder();
        boolean prose = false;
        for (String line : text.split("\n")) {
            boolean quotes = line.contains("\"\"\"");
            untidy.append(prose || quotes || line.contains("//") || line.contains("*") ? line : "\t " + line.strip() + " ");
            untidy.append('\n');
            prose ^= quotes && line.indexOf("\"\"\"") == line.lastIndexOf("\"\"\"");
        }
        return untidy.toString();
    }

    private static CalxFile read(Path example, String text) {
        CalxFile file = CalxLanguage.standard().parse(example, text).model().orElseThrow();
        EcoreUtil.resolveAll(file.eResource());
        return file;
    }
}
