// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.terminology.identifier.IdentifierKind;
import org.calx.terminology.identifier.IdentifierScan;
import org.calx.tests.privacy.Planted.Recall;
import org.junit.jupiter.api.Test;

/** How much of what was planted is found, and how much is taken for an identifier though it is none; the table of docs/privacy.md. */
class PrivacyMeasurementTest {

    private static final Path FIXTURES = Path.of("fixtures", "privacy");
    private static final Path MANUAL = Path.of("..", "..", "docs", "privacy.md");
    private static final String BEGIN = "<!-- measured -->\n";
    private static final String END = "<!-- end -->\n";
    private static final double WANTED = 0.95;

    @Test
    void tableIsThatOfTheManual() throws IOException {
        Map<IdentifierKind, Recall> tuned = Planted.measure(FIXTURES.resolve("planted.txt"));
        Map<IdentifierKind, Recall> heldOut = Planted.measure(FIXTURES.resolve("held-out.txt"));
        StringBuilder table = new StringBuilder("| Class | Kind | Found | Held out |\n|---|---|---|---|\n");
        for (IdentifierKind kind : tuned.keySet()) {
            table.append(String.format(Locale.ROOT, "| %d | %s | %s | %s |\n", kind.hipaaClass(), kind.label(), shown(tuned.get(kind)), shown(heldOut.get(kind))));
        }
        table.append(String.format(Locale.ROOT, "| | all | %s (%.1f %%) | %s (%.1f %%) |\n", shown(Planted.total(tuned)),
                100 * Planted.total(tuned).share(), shown(Planted.total(heldOut)), 100 * Planted.total(heldOut).share()));
        table.append(String.format(Locale.ROOT, "\nFalse findings: %s in the examples and the published cases retold for the tests; %s in %s.\n",
                perThousand(false), perThousand(true), "hard sentences without identifiers"));
        String manual = Files.readString(MANUAL);
        String before = manual.substring(0, manual.indexOf(BEGIN) + BEGIN.length());
        String now = before + table + manual.substring(manual.indexOf(END));
        Path beside = MANUAL.resolveSibling("privacy.md.actual");
        if (now.equals(manual)) {
            Files.deleteIfExists(beside);
        } else {
            Files.writeString(beside, now);
        }
        assertThat(now).as("docs/privacy.md; as it is now it is in %s", beside).isEqualTo(manual);
    }

    private static String shown(Recall recall) {
        return recall == null ? "" : recall.found() + " of " + recall.planted();
    }

    @Test
    void atLeastNinetyFivePercentOfFreeTextIsFound() throws IOException {
        Recall tuned = Planted.total(Planted.measure(FIXTURES.resolve("planted.txt")));
        Recall heldOut = Planted.total(Planted.measure(FIXTURES.resolve("held-out.txt")));
        assertThat(tuned.plus(heldOut).planted()).isGreaterThanOrEqualTo(200);
        assertThat(tuned.plus(heldOut).share()).isGreaterThanOrEqualTo(WANTED);
        assertThat(heldOut.share()).isGreaterThanOrEqualTo(WANTED);
    }

    @Test
    void everyTypedIdentifierIsFound() {
        List<Diagnostic> findings = identifiers(FIXTURES.resolve("typed.calx"));
        assertThat(findings).extracting(Diagnostic::code).containsExactlyInAnyOrder("IDENTIFIER_CALENDAR_DATES", "IDENTIFIER_AGE", "IDENTIFIER_AGE",
                "IDENTIFIER_AGE", "IDENTIFIER_NAME", "IDENTIFIER_NUMBER", "IDENTIFIER_NAME", "IDENTIFIER_DATE", "IDENTIFIER_PRIVATE", "IDENTIFIER_PRIVATE");
    }

    /** Messages are logged and passed on. */
    @Test
    void noMessageRepeatsWhatItIsAbout() {
        assertThat(identifiers(FIXTURES.resolve("typed.calx"))).extracting(Diagnostic::message)
                .noneMatch(message -> message.matches(".*(?i)(zypern|anna|hargreaves|482913).*"));
    }

    @Test
    void examplesHoldNone() throws IOException {
        assertThat(falseFindings()).isEmpty();
    }

    private static String perThousand(boolean hard) throws IOException {
        if (hard) {
            String text = Files.readString(FIXTURES.resolve("clean.txt"));
            return rate(text.lines().mapToInt(line -> IdentifierScan.standard().find(line).size()).sum(), words(text));
        }
        int words = 0;
        for (Path file : clean()) {
            words += words(Files.readString(file));
        }
        return rate(falseFindings().size(), words);
    }

    private static String rate(int found, int words) {
        return String.format(Locale.ROOT, "%d in %,d words (%.1f per 1,000)", found, words, 1000.0 * found / words);
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    private static List<Diagnostic> falseFindings() throws IOException {
        return clean().stream().flatMap(file -> identifiers(file).stream())
                .filter(finding -> !finding.code().equals("IDENTIFIER_CALENDAR_DATES")).toList();
    }

    private static List<Path> clean() throws IOException {
        try (Stream<Path> examples = Files.walk(Path.of("..", "..", "examples")); Stream<Path> retold = Files.walk(Path.of("fixtures", "literature"))) {
            return Stream.concat(examples, retold).filter(file -> file.toString().endsWith(".calx")).sorted().toList();
        }
    }

    private static List<Diagnostic> identifiers(Path file) {
        ParsedFile parsed = CalxLanguage.standard().parse(file);
        return CalxLanguage.standard().check(parsed).stream().filter(finding -> finding.code().startsWith("IDENTIFIER_")).toList();
    }
}
