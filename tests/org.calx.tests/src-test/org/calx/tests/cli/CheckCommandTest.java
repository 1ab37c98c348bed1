// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String CLEAN = """
            case Clean {
              title "Calcinosis of the thumb: a case report"
              presented 2024
              followed until 2025
              narrative perspective \"""
                The patient was content.
              \"""
              consent written
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeCases() throws IOException {
        Files.writeString(folder.resolve("clean.calx"), CLEAN);
        Files.createDirectories(folder.resolve("one"));
        Files.writeString(folder.resolve("one/broken.calx"),
                "case Broken {\n  title \"\u00e4\"\n  treatment T1 diltiazem, of L1\n  patient 7\n}\n");
    }

    @Test
    void findingsAreSortedLinesWithPlaceSeverityAndCode() {
        Calx run = Calx.in(folder, "check", ".");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSizeGreaterThanOrEqualTo(2)
                .allMatch(line -> line.matches("one/broken\\.calx:\\d+:\\d+: (error|warning|info) [A-Z_]+ .+"));
        assertThat(run.lines()).anyMatch(line -> line.startsWith("one/broken.calx:3:30: error UNRESOLVED_REFERENCE"));
        assertThat(run.lines()).extracting(line -> Integer.valueOf(line.split(":")[1])).isSorted();
        assertThat(run.err().strip()).matches("2 files, \\d errors?, .*");
    }

    @Test
    void aCleanFileSaysNothingButTheSummary() {
        Calx run = Calx.in(folder, "check", "--fail-on", "info", "clean.calx");
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("1 file, no errors, no warnings" + System.lineSeparator());
    }

    @Test
    void theLeastSeverityThatFailsCanBeChosen() throws IOException {
        Files.writeString(folder.resolve("remark.calx"), CLEAN.replace(": a case report", ""));
        assertThat(Calx.in(folder, "check", "remark.calx").code()).isZero();
        assertThat(Calx.in(folder, "check", "--fail-on", "warning", "remark.calx").code()).isZero();
        assertThat(Calx.in(folder, "check", "--fail-on", "info", "remark.calx").code()).isEqualTo(1);
    }

    @Test
    void pathsAreShownFromTheWorkingFolder() {
        assertThat(Calx.in(folder.resolve("one"), "check", "broken.calx").lines()).allMatch(line -> line.startsWith("broken.calx:"));
        assertThat(Calx.in(folder.resolve("one"), "check", "..").lines()).allMatch(line -> line.startsWith("broken.calx:"));
    }

    @Test
    void aFileNamedTwiceIsCheckedOnce() {
        assertThat(Calx.in(folder, "check", "one", "one/broken.calx", ".").err()).startsWith("2 files");
    }

    @Test
    void jsonHasEveryFindingWithItsPlace() {
        Calx run = Calx.in(folder, "check", "--format", "json", ".");
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        int errors = report.getAsJsonObject("summary").get("error").getAsInt();
        assertThat(run.code()).isEqualTo(1);
        assertThat(errors).isGreaterThanOrEqualTo(2);
        assertThat(report.getAsJsonArray("files")).hasSize(2);
        assertThat(report.getAsJsonArray("findings")).hasSizeGreaterThanOrEqualTo(errors);
        JsonObject finding = report.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertThat(finding.get("file").getAsString()).isEqualTo("one/broken.calx");
        assertThat(finding.get("line").getAsInt()).isPositive();
        assertThat(run.out()).isASCII();
    }

    private static final String CONFIRMED = """
            case Confirmed {
              synthetic "Invented for a test."
              calcinosis dystrophic {
                lesion L1 at thumb
                lesion L2 at elbow
              }
              confirm SIDE_MISSING because "The side was never recorded."
            }
            """;

    @Test
    void whatIsConfirmedIsShownWithItsReasonAndDoesNotFail() throws IOException {
        Files.writeString(folder.resolve("confirmed.calx"), CONFIRMED);
        Calx run = Calx.in(folder, "check", "--fail-on", "info", "confirmed.calx");
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.lines()).hasSize(2).allMatch(line -> line.matches(
                "confirmed\\.calx:[45]:18: confirmed SIDE_MISSING which .+ \\(confirmed: The side was never recorded\\.\\)"));
        assertThat(run.err().strip()).isEqualTo("1 file, no errors, no warnings, 2 confirmed");
    }

    @Test
    void jsonTellsConfirmedFindingsApart() throws IOException {
        Files.writeString(folder.resolve("confirmed.calx"), CONFIRMED);
        JsonObject report = JsonParser.parseString(Calx.in(folder, "check", "--format", "json", "confirmed.calx").out()).getAsJsonObject();
        assertThat(report.getAsJsonArray("findings")).isEmpty();
        assertThat(report.getAsJsonArray("confirmed")).hasSize(2).allSatisfy(each -> {
            assertThat(each.getAsJsonObject().get("code").getAsString()).isEqualTo("SIDE_MISSING");
            assertThat(each.getAsJsonObject().get("reason").getAsString()).isEqualTo("The side was never recorded.");
        });
        assertThat(report.getAsJsonObject("summary").get("confirmed").getAsInt()).isEqualTo(2);
    }
}
