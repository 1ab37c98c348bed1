// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.calx.language.Confirmed;
import org.calx.language.Diagnostic;

/**
 * What became of a case file that was to be mended.
 *
 * @param before   its text as it was read; empty when it could not be read
 * @param after    its text now, or as it would be; the same as before when nothing was mended or it could not be written
 * @param findings what is found in that text, and why it could not be written
 * @param confirmed what the author has confirmed in it
 */
public record MendResult(Path file, String before, String after, List<Diagnostic> findings,
        List<Confirmed> confirmed, Optional<Throwable> failure)
        implements FileResult {

    /** Copies the lists. */
    public MendResult {
        findings = List.copyOf(findings);
        confirmed = List.copyOf(confirmed);
    }

    /** Whether something was, or would be, mended. */
    public boolean changed() {
        return !before.equals(after);
    }
}
