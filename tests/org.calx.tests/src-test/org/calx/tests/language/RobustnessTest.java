// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, it is read or refused with a reason. */
class RobustnessTest {

    private static final int STEP = 97;

    private final CalxLanguage language = CalxLanguage.standard();

    static Stream<Path> examples() {
        return Cases.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFileCutAnywhereIsStillChecked(Path example) throws IOException {
        String text = Files.readString(example);
        for (int end = 0; end < text.length() - STEP; end += STEP) {
            String cut = text.substring(0, end);
            ParsedFile file = language.parse(example, cut);
            assertThat(language.check(file)).as("cut at %d", end).isNotEmpty();
        }
    }

    @Test
    void aFileInAnotherEncodingIsRefusedAtItsByte(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin.calx");
        Files.write(file, "case A {\n title \"\u00D6dem\"".getBytes(StandardCharsets.ISO_8859_1));
        Diagnostic only = only(file);
        assertThat(only.code()).isEqualTo("FILE_ENCODING");
        assertThat(only.message()).isEqualTo("byte 17 (0xD6) is not UTF-8; save the file as UTF-8");
        assertThat(only.line()).isEqualTo(2);
        assertThat(only.column()).isEqualTo(9);
    }

    @Test
    void thousandsOfSyntaxErrorsAreNotListed() {
        ParsedFile file = language.parse(Path.of("a.calx"), "case A {" + " patient female {".repeat(2000));
        assertThat(language.check(file)).hasSizeBetween(20, 60).last().satisfies(found -> assertThat(found.message())
                .isEqualTo("from here on nothing is understood; mend the errors before this place first"));
    }

    @Test
    void aLoneCarriageReturnEndsALine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mac.calx");
        Files.writeString(file, "case A {\r calcinosis {\r  lesion L1 at left hand {\r   is sheet-like\r   note \"x\"\r  }\r }\r foo\r}\r");
        assertThat(language.check(language.parse(file))).filteredOn(found -> found.code().equals("SYNTAX"))
                .singleElement().satisfies(found -> assertThat(found.line()).isEqualTo(8));
    }

    @Test
    void aByteOrderMarkIsNoError(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bom.calx");
        Files.writeString(file, "\uFEFFcase A {\r\n title \"T\"\r\n}\r\n");
        assertThat(language.parse(file).model().orElseThrow().getDeclarations()).hasSize(1);
        assertThat(language.check(language.parse(file))).noneMatch(found -> found.code().equals("SYNTAX"));
    }

    @Test
    void utf16IsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("utf16.calx");
        Files.write(file, "case A { }".getBytes(StandardCharsets.UTF_16));
        assertThat(only(file).message()).isEqualTo("the file is UTF-16; save it as UTF-8");
    }

    @Test
    void aHugeFileIsRefusedBySize(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("huge.calx");
        Files.write(file, new byte[5 << 20]);
        assertThat(only(file).message()).startsWith("the file has 5.0 MB, more than the 4 MB");
    }

    @Test
    void anEmptyFileSaysHowToStart(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("empty.calx"));
        assertThat(only(file).code()).isEqualTo("EMPTY_FILE");
    }

    @Test
    void aMissingFileAndAFolderAreSaid(@TempDir Path folder) {
        assertThat(only(folder.resolve("none.calx")).message()).isEqualTo("there is no such file");
        assertThat(only(folder).message()).isEqualTo("this is a folder, not a case file");
    }

    @Test
    void bracesAndQuotesInMassesDoNotEndTheProgram() {
        for (String mass : new String[] { "{", "}", "\"", "\"\"\"", "case A {", "(", "[@", "\u0000" }) {
            assertThatCode(() -> language.check(language.parse(Path.of("mass.calx"), mass.repeat(5000))))
                    .doesNotThrowAnyException();
        }
    }

    private Diagnostic only(Path file) {
        return assertThat(language.check(language.parse(file))).singleElement().actual();
    }
}
