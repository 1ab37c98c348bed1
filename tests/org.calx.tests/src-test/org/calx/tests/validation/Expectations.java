// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.model.Case;
import org.calx.model.Declaration;
import org.calx.publish.Publisher;
import org.calx.publish.journal.JournalException;
import org.calx.publish.journal.JournalLibrary;

/**
 * Compares the findings in a fixture with those its remarks expect: {@code // EXPECT: error CODE at "text"}. Behind a statement the
 * remark means that line, on a line of its own any line below, or the file as a whole. A finding that is not expected counts as much as one that is missing.
 */
final class Expectations {

    private static final Pattern EXPECTATION = Pattern.compile("^(.*?)// EXPECT: (error|warning|info) ([A-Z_]+)(?: at \"(.*)\")?\\s*$");

    private record Expected(int line, boolean below, String severity, String code, String at) {

        boolean means(Diagnostic found, String text) {
            return found.code().equals(code) && found.severity().label().equals(severity) && (below ? found.line() > line || found.offset() == 0 : found.line() == line)
                    && (at == null || at.equals(text.substring(found.offset(), found.offset() + found.length())));
        }

        @Override
        public String toString() {
            return (below ? "below line " : "line ") + line + ": " + severity + " " + code + (at == null ? "" : " at \"" + at + "\"");
        }
    }

    private Expectations() {
    }

    /** {@return what differs, a line for each; empty when all is as expected} */
    static List<String> differences(Path fixture) {
        ParsedFile file = CalxLanguage.standard().parse(fixture);
        List<Expected> missing = new ArrayList<>(expected(file.text()));
        List<String> differences = new ArrayList<>();
        for (Diagnostic found : findings(fixture, file)) {
            if (!missing.remove(missing.stream().filter(each -> each.means(found, file.text())).findFirst().orElse(null))) {
                differences.add("not expected: line " + found.line() + ": " + found.severity().label() + " " + found.code() + " at \""
                        + file.text().substring(found.offset(), found.offset() + found.length()) + "\" " + found.message());
            }
        }
        missing.forEach(each -> differences.add("not found: " + each));
        return differences;
    }

    /** What only the composed manuscript shows is found for the journal that stands in the fixture. */
    private static List<Diagnostic> findings(Path fixture, ParsedFile file) {
        if (!fixture.getFileName().toString().startsWith("journal-")) {
            return CalxLanguage.standard().check(file);
        }
        List<Declaration> declared = file.model().orElseThrow().getDeclarations();
        if (declared.stream().noneMatch(Case.class::isInstance)) {
            return Publisher.standard().check(fixture, () -> false).findings();
        }
        try {
            return Publisher.standard().check(fixture, new JournalLibrary(CalxLanguage.standard()).find(declared.getFirst().getName(), fixture), () -> false)
                    .findings();
        } catch (JournalException unusable) {
            throw new AssertionError(fixture.toString(), unusable);
        }
    }

    /** {@return whether a fixture expects a finding of that code} */
    static boolean expects(String text, String code) {
        return expected(text).stream().anyMatch(each -> each.code().equals(code));
    }

    private static List<Expected> expected(String text) {
        List<Expected> expected = new ArrayList<>();
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            Matcher remark = EXPECTATION.matcher(lines[i]);
            if (remark.matches()) {
                String at = remark.group(4) == null ? null : remark.group(4).replace("\\\"", "\"");
                expected.add(new Expected(i + 1, remark.group(1).isBlank(), remark.group(2).toLowerCase(Locale.ROOT), remark.group(3), at));
            }
        }
        return expected;
    }
}
