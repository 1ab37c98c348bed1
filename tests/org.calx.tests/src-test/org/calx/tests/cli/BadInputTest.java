// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bad file has a message with its place and the right exit code, and the others are still checked. */
class BadInputTest {

    private static final String OTHER = "zz-other.calx";

    @TempDir
    Path folder;

    @BeforeEach
    void writeAnotherBrokenFile() throws IOException {
        Files.writeString(folder.resolve(OTHER), "case Other {\n  patient 7\n}\n");
    }

    @Test
    void emptyFile() throws IOException {
        Files.writeString(folder.resolve("bad.calx"), "");
        assertFinding("bad.calx:1:1: error EMPTY_FILE");
    }

    @Test
    void onlyRemarks() throws IOException {
        Files.writeString(folder.resolve("bad.calx"), "// to be written\n");
        assertFinding("bad.calx:1:1: error EMPTY_FILE");
    }

    @Test
    void wrongEncoding() throws IOException {
        Files.write(folder.resolve("bad.calx"), "case A {\n  title \"\u00f6\"\n}".getBytes(StandardCharsets.ISO_8859_1));
        assertFinding("bad.calx:2:10: error FILE_ENCODING byte 18 (0xF6)");
        Files.write(folder.resolve("bad.calx"), "case A {}".getBytes(StandardCharsets.UTF_16));
        assertFinding("bad.calx:1:1: error FILE_ENCODING");
    }

    @Test
    void byteOrderMarkIsNoError() throws IOException {
        Files.writeString(folder.resolve("good.calx"), "\uFEFFcase Good { }\r\n");
        assertThat(Calx.in(folder, "check", "good.calx").code()).isZero();
    }

    @Test
    void fiveMegabytes() throws IOException {
        byte[] bytes = new byte[5 << 20];
        Arrays.fill(bytes, (byte) ' ');
        Files.write(folder.resolve("bad.calx"), bytes);
        assertFinding("bad.calx:1:1: error FILE_TOO_LARGE");
    }

    @Test
    void controlCharacters() throws IOException {
        Files.writeString(folder.resolve("bad.calx"), "case A {\n  title \"a\u0000b\"\n}\n");
        assertFinding("bad.calx:2:");
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 10, 25, 40 })
    void fileCutInTheMiddle(int length) throws IOException {
        String whole = "case A {\n  title \"Calcinosis\"\n  patient female, aged 62 years\n}\n";
        Files.writeString(folder.resolve("bad.calx"), whole.substring(0, length));
        assertFinding("bad.calx:");
    }

    @Test
    void tenThousandBrackets() throws IOException {
        Files.writeString(folder.resolve("bad.calx"), "case A " + "{ lesion L1 at hand ".repeat(10_000));
        assertFinding("bad.calx:1:");
    }

    @ParameterizedTest
    @CsvSource({ "nothing.calx,there is no such file", "nothing,there is no such file", "notes.txt,this is not a case file",
            "empty,there is no case file" })
    void pathsThatCannotBeUsed(String path, String message) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "case A { }");
        Files.createDirectories(folder.resolve("empty/.hidden"));
        Files.writeString(folder.resolve("empty/.hidden/a.calx"), "case A { }");
        Calx run = Calx.in(folder, "check", path, OTHER);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("calx: " + path + ": " + message);
        assertThat(run.out()).contains(OTHER + ":2:");
    }

    private void assertFinding(String start) {
        Calx run = Calx.in(folder, "check", ".");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).as(run.out()).anyMatch(line -> line.startsWith(start));
        assertThat(run.lines()).anyMatch(line -> line.startsWith(OTHER));
        assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ");
    }
}
