// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

import java.util.Comparator;
import java.util.OptionalInt;
import org.calx.language.Severity;
import org.calx.language.validation.IdentifierRules;
import org.calx.language.validation.RuleTopic;

/**
 * A finding in the list.
 *
 * @param id       the number of its marker
 * @param file     the path of its file in the workspace, with slashes
 * @param line     its line, from 1
 * @param severity how much it matters
 * @param code     the code of its rule
 * @param message  what is wrong and how to mend it
 * @param reason   why the author lets it stand; empty when nobody has confirmed it
 */
public record Found(long id, String file, int line, Severity severity, String code, String message, String reason) {

    /** The gravest first, then by file and line. */
    static final Comparator<Found> GRAVEST_FIRST = Comparator.comparing(Found::isConfirmed).thenComparing(Found::severity, Comparator.reverseOrder())
            .thenComparing(Found::file).thenComparingInt(Found::line).thenComparing(Found::code).thenComparingLong(Found::id);

    /** {@return whether the author has confirmed it} */
    public boolean isConfirmed() {
        return !reason.isEmpty();
    }

    /** {@return what its rule is about} */
    public RuleTopic topic() {
        return RuleTopic.of(code);
    }

    /** {@return the class of the Safe Harbor rule; empty when it belongs to none} */
    OptionalInt hipaaClass() {
        return IdentifierRules.hipaaClass(code, message);
    }

    /** {@return the name of its file} */
    public String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** {@return its file with the folder it lies in, which tells files of the same name apart} */
    public String place() {
        String[] parts = file.split("/");
        return parts.length < 3 ? fileName() : parts[parts.length - 2] + "/" + fileName();
    }

    /** {@return the word for how much it matters, as the author sees it} */
    public String gravity() {
        return isConfirmed() ? "confirmed" : severity.label();
    }

    /** {@return the finding in one line: file, line, severity, code and message} */
    public String words() {
        return place() + ":" + line + ": " + gravity() + " " + code + " " + message + (isConfirmed() ? " (confirmed: " + reason + ")" : "");
    }
}
