// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.nio.file.Path;

import org.calx.manuscript.problem.Problem.Kind;

/**
 * Something wrong in a file of references.
 *
 * @param kind    what it is about
 * @param file    the file
 * @param line    the line, from 1
 * @param message what is wrong and how to mend it, starting with a small letter and without a full stop
 */
public record BibliographyProblem(Kind kind, Path file, int line, String message) {

    /** {@return file name, line and message in one line} */
    public String text() {
        return file.getFileName() + ":" + line + ": " + message;
    }
}
