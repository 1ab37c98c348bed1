// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The manual pages of all rules. Each is read from the case file the rule is tested with: remarks at its head say what the rule is
 * about, and the statements behind the remarks {@code // BAD} and {@code // GOOD} are its examples.
 */
public final class RulePages {

    private static final Pattern FIELD = Pattern.compile("// ([A-Z]+): (.*)");
    private static final Pattern MARKER = Pattern.compile("\\s*// (BAD|GOOD|SILENT|END)\\s*");
    private static final Pattern EXPECTATION = Pattern.compile("\\s*// EXPECT: .*");
    private static final char CONTROL_SIGNS = '\u2400';
    private static final String CONTINUED = "//   ";

    private RulePages() {
    }

    /**
     * Reads all pages.
     *
     * @return the pages in the order of {@link IssueCode}
     */
    public static List<RulePage> all() {
        return Arrays.stream(IssueCode.values()).map(RulePages::page).toList();
    }

    /**
     * Reads one page.
     *
     * @param code the code of a rule; case, spaces and hyphens make no difference; may be null
     * @return its page; empty when there is no such rule
     */
    public static Optional<RulePage> find(String code) {
        return IssueCode.find(code).map(RulePages::page);
    }

    /** {@return all pages as one Markdown document with a list of the rules at its head} */
    public static String markdown() {
        List<RulePage> pages = all();
        String list = pages.stream().map(page -> "| [" + page.code() + "](#" + page.code().toLowerCase(Locale.ROOT) + ") | " + page.severity()
                + " | " + page.title() + " | " + page.shortSource() + " | "
                + (page.fix().isEmpty() ? "" : page.fix().contains("--fix") ? "--fix" : "choice") + " |").collect(Collectors.joining("\n"));
        return """
                # The rules

                Every finding of `calx check` has the code of one of these rules. `calx explain CODE` shows its page. A warning or an
                information that is right as it stands can be confirmed in the case, with a reason:

                ```calx
                confirm CALCINOSIS_BEFORE_DISEASE because "Calcinosis came first, as the radiographs show."
                ```

                Rules compare only what is recorded: what is not reported, or too inexact to be compared, is not held against the author.

                A folder can weigh the rules otherwise, in a file `calx.rules` (see the guide). The last column tells where Calx mends a
                finding itself: `--fix` means that `calx check --fix` does where there is no doubt, `choice` that the Studio offers what can
                be meant.

                | Rule | Severity | What it finds | Rests on | Quick fix |
                |---|---|---|---|---|
                """ + list + "\n\n" + pages.stream().map(RulePage::markdown).collect(Collectors.joining("\n"));
    }

    private static RulePage page(IssueCode code) {
        String text = read(code.fileName() + ".calx").orElseThrow(() -> new IllegalStateException("the rule " + code + " has no page"));
        Map<String, String> parts = parts(text);
        read(code.fileName() + ".good.calx").map(RulePages::parts).ifPresent(good -> parts.put("GOOD", good.getOrDefault("GOOD", "")));
        return new RulePage(code.name(), code.severity().name().toLowerCase(Locale.ROOT), code.rule(), parts.getOrDefault("TITLE", ""),
                parts.getOrDefault("REASON", ""), parts.getOrDefault("MEND", ""), parts.getOrDefault("FIX", ""), parts.getOrDefault("SOURCE", ""), code.careItem(),
                parts.getOrDefault("BAD", ""), parts.getOrDefault("GOOD", ""));
    }

    private static Optional<String> read(String name) {
        try (InputStream in = RulePages.class.getResourceAsStream("rules/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the page " + name + " cannot be read", unreadable);
        }
    }

    private static Map<String, String> parts(String text) {
        Map<String, StringBuilder> parts = new HashMap<>();
        StringBuilder open = new StringBuilder();
        boolean head = true;
        for (String line : text.lines().toList()) {
            Matcher field = FIELD.matcher(line);
            Matcher marker = MARKER.matcher(line);
            if (marker.matches()) {
                head = false;
                open = parts.computeIfAbsent(marker.group(1), key -> new StringBuilder());
            } else if (head && field.matches()) {
                open = parts.computeIfAbsent(field.group(1), key -> new StringBuilder(field.group(2)));
            } else if (head && line.startsWith(CONTINUED)) {
                open.append(' ').append(line.substring(CONTINUED.length()));
            } else if (!head && !(EXPECTATION.matcher(line).matches())) {
                open.append(EXPECTATION.matcher(line).replaceFirst("")).append('\n');
            }
        }
        Map<String, String> found = new HashMap<>();
        parts.forEach((name, words) -> found.put(name, visible(words.toString().stripTrailing().stripIndent().strip())));
        return found;
    }

    /** Control characters as the signs that stand for them, so that an example of one can be printed. */
    private static String visible(String text) {
        StringBuilder signs = new StringBuilder(text.length());
        text.chars().forEach(c -> signs.append((char) (c < ' ' && c != '\n' ? CONTROL_SIGNS + c : c)));
        return signs.toString();
    }
}
