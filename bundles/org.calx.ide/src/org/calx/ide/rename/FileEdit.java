// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.rename;

import java.nio.file.Path;

/**
 * Text to be replaced in a file.
 *
 * @param file   the file
 * @param offset where the text starts, in characters from the start of the file
 * @param length how long it is
 * @param text   what replaces it
 */
public record FileEdit(Path file, int offset, int length, String text) {
}
