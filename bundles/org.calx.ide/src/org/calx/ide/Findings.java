// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide;

import java.nio.file.Path;
import java.util.List;
import org.calx.language.Diagnostic;

/**
 * The findings in one version of an open file. They are told before the rest of an {@link Analysis}, because an author waits for them.
 *
 * @param file     the file
 * @param stamp    the version, as it was given with the text
 * @param findings the findings, by place; the same as the command line gives
 */
public record Findings(Path file, long stamp, List<Diagnostic> findings) {

    /** Copies the list. */
    public Findings {
        findings = List.copyOf(findings);
    }
}
