// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.calx.language.place.FilePlace;

/**
 * A finding at a place in a file.
 *
 * @param file        the file, as it was given
 * @param line        line, from 1
 * @param column      column in UTF-16 units, from 1
 * @param offset      UTF-16 units from the start of the file, from 0
 * @param length      UTF-16 units it covers, 0 or more
 * @param severity    how much it matters
 * @param code        stable code of the rule, such as {@code END_BEFORE_START}
 * @param message     what is wrong and how to mend it, one sentence
 * @param suggestions words that could replace what stands there, best first; empty when none are known
 * @param origin      where the cause lies when it lies in another file, such as an entry of a file of references
 */
public record Diagnostic(Path file, int line, int column, int offset, int length, Severity severity, String code,
        String message, List<String> suggestions, Optional<FilePlace> origin) {

    /** By place in the file, then the more severe first, then by code. */
    public static final Comparator<Diagnostic> BY_PLACE = Comparator.comparingInt(Diagnostic::offset)
            .thenComparing(Diagnostic::severity, Comparator.reverseOrder()).thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** Copies the list. */
    public Diagnostic {
        suggestions = List.copyOf(suggestions);
    }

    /** A finding whose cause lies where it is found. */
    public Diagnostic(Path file, int line, int column, int offset, int length, Severity severity, String code, String message,
            List<String> suggestions) {
        this(file, line, column, offset, length, severity, code, message, suggestions, Optional.empty());
    }

    /** {@return the same finding at its cause, which may lie in another file} */
    public Diagnostic atOrigin() {
        return origin.map(at -> new Diagnostic(at.file(), at.place().line(), at.place().column(), at.place().offset(), at.place().length(),
                severity, code, message, suggestions)).orElse(this);
    }

    /** {@return a finding about a file as a whole, at its first character} */
    public static Diagnostic ofFile(Path file, Severity severity, String code, String message) {
        return new Diagnostic(file, 1, 1, 0, 0, severity, code, message, List.of());
    }
}
