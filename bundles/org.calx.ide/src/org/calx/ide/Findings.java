// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide;

import java.nio.file.Path;
import java.util.List;
import org.calx.language.Confirmed;
import org.calx.language.Diagnostic;

/**
 * The findings in one version of an open file. They are told before the rest of an {@link Analysis}, because an author waits for them.
 *
 * @param file      the file
 * @param stamp     the version, as it was given with the text
 * @param findings  the findings nobody has confirmed, by place; the same as the command line gives
 * @param confirmed what the author has confirmed, by place
 */
public record Findings(Path file, long stamp, List<Diagnostic> findings, List<Confirmed> confirmed) {

    /** Copies the lists. */
    public Findings {
        findings = List.copyOf(findings);
        confirmed = List.copyOf(confirmed);
    }
}
