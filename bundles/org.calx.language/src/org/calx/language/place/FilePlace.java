// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.place;

import java.nio.file.Path;

/**
 * A place in a file.
 *
 * @param file  the file
 * @param place where in it
 */
public record FilePlace(Path file, Place place) {
}
