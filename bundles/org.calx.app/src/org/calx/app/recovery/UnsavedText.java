// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.recovery;

import java.nio.file.Path;
import java.time.Instant;

/**
 * The text of an editor that was not saved.
 *
 * @param file    the file the editor shows
 * @param text    its whole text
 * @param changed when it was kept
 */
record UnsavedText(Path file, String text, Instant changed) {
}
