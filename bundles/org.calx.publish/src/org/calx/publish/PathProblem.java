// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;

/**
 * Why something a person named cannot be used.
 *
 * @param path    what was named
 * @param message the reason, and how to mend it
 */
public record PathProblem(Path path, String message) {
}
