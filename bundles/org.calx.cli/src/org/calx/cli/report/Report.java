// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.report;

import org.calx.publish.FileResult;
import org.calx.publish.PathProblem;

/** Writes down what was found. */
public interface Report {

    /** Adds what was named but cannot be used. */
    void add(PathProblem problem);

    /** Adds the findings of a file; files come in order. */
    void add(FileResult result);

    /** Ends the report. */
    void finish(Tally tally);
}
