// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The manual page of a rule. Its examples are those the rule is tested with.
 *
 * @param code     the code printed with every finding of the rule
 * @param severity how much a finding usually weighs: {@code error}, {@code warning} or {@code info}
 * @param rule     its number in the catalogue of clinical rules, such as {@code V01}; empty for a rule of the file itself
 * @param title    what is found, in a few words
 * @param reason   why it matters
 * @param mend     how to mend it
 * @param fix      where Calx mends it itself; empty when it cannot
 * @param source   what the rule rests on, with the reference
 * @param careItem the item of the CARE checklist it serves; empty when there is none
 * @param bad      statements the rule objects to; empty when no text can show them
 * @param good     the same, mended; empty when no text can show them
 */
public record RulePage(String code, String severity, String rule, String title, String reason, String mend, String fix, String source,
        String careItem, String bad, String good) {

    /** An author with the year: the first one is the one a rule mainly rests on. */
    private static final Pattern PUBLICATION = Pattern.compile("(van den )?\\p{Lu}\\p{L}+ (19|20)\\d\\d\\b");
    private static final int WIDTH = 80;
    private static final int LABEL = 10;

    /** {@return the source in a few words, such as {@code Bartoli 2016}, for a list of rules} */
    public String shortSource() {
        boolean unverified = source.contains("tandard knowledge, not verified");
        Matcher publication = PUBLICATION.matcher(source);
        if (publication.find()) {
            return publication.group() + (unverified ? ", unverified" : "");
        }
        return unverified ? "standard knowledge" : source.split("[:;,(]|\\.$|\\. ", 2)[0].strip();
    }

    /**
     * A paragraph of the page.
     *
     * @param label what it tells, such as {@code Source}
     * @param words what it says; an example has several lines, as they would stand in a case
     */
    public record Part(String label, String words) {
    }

    /** {@return the head of the page: code, severity and number of the rule} */
    public String heading() {
        return code + " (" + severity + (rule.isEmpty() ? "" : ", rule " + rule) + ")";
    }

    /** {@return what the page says beside its heading and its title, in order; nothing is empty} */
    public List<Part> parts() {
        return Stream.of(new Part("Reason", reason), new Part("To mend", mend), new Part("Quick fix", fix), new Part("Source", source),
                new Part("CARE", careItem.isEmpty() ? "" : "item " + careItem)).filter(part -> !part.words().isEmpty()).toList();
    }

    /** {@return the examples: what the rule objects to, and the same mended; nothing is empty} */
    public List<Part> examples() {
        return Stream.of(new Part("Not so", bad), new Part("But so", good)).filter(part -> !part.words().isEmpty()).toList();
    }

    /** {@return the page for a terminal of 80 columns, ending in a line end} */
    public String text() {
        StringBuilder page = new StringBuilder();
        page.append(heading()).append('\n').append(title).append("\n\n");
        parts().forEach(part -> page.append(labelled(part.label(), part.words())));
        examples().forEach(part -> page.append(example(part.label() + ":", part.words())));
        return page.toString();
    }

    /** {@return the page in Markdown, under a heading of the second level} */
    public String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("## ").append(code).append("\n\n");
        page.append("**").append(title).append("** (").append(severity).append(rule.isEmpty() ? "" : ", rule " + rule)
                .append(careItem.isEmpty() ? "" : ", CARE item " + careItem).append(")\n\n");
        page.append(reason).append("\n\n").append("To mend: ").append(mend).append("\n\n")
                .append(fix.isEmpty() ? "" : "Quick fix: " + fix + "\n\n").append("Source: ").append(source).append("\n");
        page.append(fenced("Not so:", bad)).append(fenced("But so:", good));
        return page.toString();
    }

    private static String fenced(String heading, String lines) {
        return lines.isEmpty() ? "" : "\n" + heading + "\n\n```calx\n" + lines + "\n```\n";
    }

    private static String example(String heading, String lines) {
        return lines.lines().map(line -> line.isEmpty() ? "" : "    " + line)
                        .collect(Collectors.joining("\n", "\n" + heading + "\n", "\n"));
    }

    private static String labelled(String label, String words) {
        List<String> lines = wrapped(words, WIDTH - LABEL);
        return lines.stream().collect(Collectors.joining("\n" + " ".repeat(LABEL), (label + " ".repeat(LABEL)).substring(0, LABEL), "\n"));
    }

    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
