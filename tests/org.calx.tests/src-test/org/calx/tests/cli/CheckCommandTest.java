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

	@TempDir
	Path folder;

	@BeforeEach
	void writeCases() throws IOException {
		Files.writeString(folder.resolve("clean.calx"), "case Clean { synthetic \"invented for a test\" }\n");
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
		assertThat(run.lines()).element(0).asString().startsWith("one/broken.calx:3:");
		assertThat(run.err().strip()).matches("2 files, \\d errors?, .*");
	}

	@Test
	void aCleanFileSaysNothingButTheSummary() {
		Calx run = Calx.in(folder, "check", "--fail-on", "error", "clean.calx");
		assertThat(run.code()).isZero();
		assertThat(run.lines()).noneMatch(line -> line.contains(": error "));
		assertThat(run.err()).startsWith("1 file, no errors");
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
		assertThat(finding.get("line").getAsInt()).isEqualTo(3);
		assertThat(run.out()).isASCII();
	}
}
