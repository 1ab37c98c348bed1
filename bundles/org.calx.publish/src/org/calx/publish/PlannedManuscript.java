// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;

import org.calx.publish.file.Fate;

/**
 * A manuscript an export would write.
 *
 * @param file       the case file
 * @param caseName   the name of the case; empty when it has none
 * @param manuscript where it would go
 * @param fate       what is there
 * @param message    why it cannot be written; empty when it can, or when {@code fate} says it all
 */
public record PlannedManuscript(Path file, String caseName, Path manuscript, Fate fate, String message) {
}
