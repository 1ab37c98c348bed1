// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.calx.cli.console.Console;
import org.calx.manuscript.citation.CitationStyle;
import org.calx.manuscript.citation.StyleException;

import picocli.CommandLine.ParseResult;

/** The option {@code --style}. */
final class StyleFlag {

    private StyleFlag() {
    }

    /** {@return the style that was typed; empty for none} */
    static Optional<CitationStyle> read(ParseResult typed, Console console) {
        String name = typed.matchedOptionValue("--style", "");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (name.endsWith(".csl")) {
            Path file = console.folder().resolve(name).orElseThrow(() -> new UsageException("--style: '" + name + "' cannot be the name of a file"));
            try {
                return Optional.of(CitationStyle.read(file));
            } catch (StyleException e) {
                throw new UsageException("--style: " + e.getMessage());
            }
        }
        return Optional.of(CitationStyle.named(name).orElseThrow(() -> unknown(name)));
    }

    private static UsageException unknown(String name) {
        List<String> similar = CitationStyle.similar(name);
        return new UsageException("--style: no style '" + name + "' comes with Calx; " + (similar.isEmpty() ? "" : "did you mean "
                + String.join(" or ", similar) + "? ") + "Others are used as a file: --style FILE.csl");
    }
}
