// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {

    private static final String TEXT = "case Broken {\n  title \"\u00e4\"\n  treatment T1 diltiazem, of L1\n  patient 7\n}\n";

    @TempDir
    Path folder;

    @Test
    void everyResultHasItsRuleAndTheExactWords() throws IOException {
        Files.writeString(folder.resolve("a b\u00e9.calx"), TEXT);
        JsonObject run = run("check", "--format", "sarif", ".");
        JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        assertThat(driver.get("name").getAsString()).isEqualTo("Calx");
        JsonArray rules = driver.getAsJsonArray("rules");
        JsonArray results = run.getAsJsonArray("results");
        assertThat(results).hasSizeGreaterThanOrEqualTo(2);
        for (JsonElement element : results) {
            JsonObject result = element.getAsJsonObject();
            JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.getAsJsonObject("shortDescription").get("text").getAsString()).isNotBlank();
            assertThat(result.get("level").getAsString()).isIn("error", "warning", "note");
            assertThat(result.getAsJsonObject("message").get("text").getAsString()).isNotBlank();
            JsonObject physical = result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
            String uri = physical.getAsJsonObject("artifactLocation").get("uri").getAsString();
            assertThat(URI.create(uri).getPath()).isEqualTo("a b\u00e9.calx");
            assertThat(URI.create(uri).isAbsolute()).isFalse();
            assertConsistent(physical.getAsJsonObject("region"));
        }
    }

    /** Lines, columns and offsets name the same words. */
    private static void assertConsistent(JsonObject region) {
        int start = region.get("charOffset").getAsInt();
        int end = start + region.get("charLength").getAsInt();
        assertThat(offset(region, "startLine", "startColumn")).isEqualTo(start);
        assertThat(offset(region, "endLine", "endColumn")).isEqualTo(end);
    }

    private static int offset(JsonObject region, String line, String column) {
        int start = 0;
        for (int i = 1; i < region.get(line).getAsInt(); i++) {
            start = TEXT.indexOf('\n', start) + 1;
        }
        return start + region.get(column).getAsInt() - 1;
    }

    @Test
    void aCleanRunHasAnEmptyListOfResults() throws IOException {
        Files.writeString(folder.resolve("clean.calx"), "case Clean { }\n");
        JsonObject run = run("check", "--format", "sarif", "--fail-on", "error", "clean.calx");
        assertThat(run.getAsJsonArray("invocations").get(0).getAsJsonObject().get("executionSuccessful").getAsBoolean()).isTrue();
        for (JsonElement result : run.getAsJsonArray("results")) {
            assertThat(result.getAsJsonObject().get("level").getAsString()).isNotEqualTo("error");
        }
    }

    @Test
    void whatIsConfirmedIsSuppressedInSource() throws IOException {
        Files.writeString(folder.resolve("confirmed.calx"), """
                case Confirmed {
                  synthetic "Invented for a test."
                  imaging radiograph of thumb
                  confirm SIDE_MISSING because "Never recorded."
                }
                """);
        JsonArray results = run("check", "--format", "sarif", "confirmed.calx").getAsJsonArray("results");
        assertThat(results).hasSize(2).allSatisfy(each -> {
            JsonArray suppressions = each.getAsJsonObject().getAsJsonArray("suppressions");
            if (each.getAsJsonObject().get("ruleId").getAsString().equals("SIDE_MISSING")) {
                JsonObject suppression = suppressions.get(0).getAsJsonObject();
                assertThat(suppression.get("kind").getAsString()).isEqualTo("inSource");
                assertThat(suppression.get("justification").getAsString()).isEqualTo("Never recorded.");
            } else {
                assertThat(suppressions).isEmpty();
            }
        });
    }

    @Test
    void whatCannotBeUsedIsANotification() {
        JsonObject run = run("check", "--format", "sarif", "missing.calx");
        JsonObject invocation = run.getAsJsonArray("invocations").get(0).getAsJsonObject();
        assertThat(invocation.get("executionSuccessful").getAsBoolean()).isFalse();
        assertThat(invocation.getAsJsonArray("toolConfigurationNotifications").toString()).contains("missing.calx");
    }

    private JsonObject run(String... arguments) {
        JsonObject log = JsonParser.parseString(Calx.in(folder, arguments).out()).getAsJsonObject();
        assertThat(log.get("version").getAsString()).isEqualTo("2.1.0");
        return log.getAsJsonArray("runs").get(0).getAsJsonObject();
    }
}
