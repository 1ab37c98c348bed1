// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.calx.cli.console.Console;
import org.calx.publish.WordOptions;
import org.calx.publish.WordOptions.Spacing;
import org.calx.publish.WordTemplate;

import picocli.CommandLine.ParseResult;

/** The options of {@code calx export} that say how a Word manuscript looks. */
final class WordFlags {

    private WordFlags() {
    }

    /**
     * Reads the options, and the template if there is one; says what was left out of it and added to it.
     *
     * @throws UsageException if one of them cannot be used
     */
    static WordOptions read(ParseResult typed, Console console) {
        return new WordOptions(Optional.ofNullable(typed.matchedOptionValue("--template", (String) null)).map(file -> template(file, console)),
                typed.hasMatchedOption("--blind"), typed.hasMatchedOption("--line-numbers"), spacing(typed));
    }

    private static WordTemplate template(String typed, Console console) {
        Path file = console.folder().resolve(typed)
                .orElseThrow(() -> new UsageException("--template: '" + typed + "' cannot be the name of a file"));
        try {
            WordTemplate template = WordTemplate.read(file);
            template.notes().forEach(note -> console.say(console.folder().show(file) + ": " + note));
            return template;
        } catch (IOException e) {
            throw new UsageException("--template: " + e.getMessage());
        }
    }

    private static Spacing spacing(ParseResult typed) {
        String spacing = typed.matchedOptionValue("--spacing", "");
        return switch (spacing) {
        case "" -> Spacing.OF_JOURNAL;
        case "single" -> Spacing.SINGLE;
        case "1.5" -> Spacing.ONE_AND_A_HALF;
        case "double" -> Spacing.DOUBLE;
        default -> throw new UsageException("--spacing cannot be '" + spacing + "'; it is one of single, 1.5, double");
        };
    }
}
