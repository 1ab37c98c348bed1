// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calx.language.parser.SyntaxMessages;
import org.calx.language.place.FilePlace;
import org.calx.language.place.Origin;
import org.eclipse.xtext.validation.Issue;

/** Issues of the validator as findings. */
final class Issues {

    private Issues() {
    }

    static Diagnostic diagnostic(Path file, Issue issue) {
        String[] data = issue.getData() == null ? new String[0] : issue.getData();
        Optional<FilePlace> origin = Origin.decode(file, data);
        String code = issue.getCode() == null || issue.isSyntaxError() ? SyntaxMessages.SYNTAX : issue.getCode();
        return new Diagnostic(file, at(issue.getLineNumber()), at(issue.getColumn()),
                issue.getOffset() == null ? 0 : issue.getOffset(), issue.getLength() == null ? 0 : issue.getLength(),
                severity(issue), code, issue.getMessage(), origin.isPresent() ? List.of() : List.of(data), origin);
    }

    private static int at(Integer number) {
        return number == null ? 1 : Math.max(1, number);
    }

    private static Severity severity(Issue issue) {
        return switch (issue.getSeverity()) {
        case ERROR -> Severity.ERROR;
        case WARNING -> Severity.WARNING;
        case INFO, IGNORE -> Severity.INFO;
        };
    }
}
