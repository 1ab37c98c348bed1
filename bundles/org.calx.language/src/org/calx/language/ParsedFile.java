// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language;

import java.nio.file.Path;
import java.util.Optional;
import org.calx.model.CalxFile;

/**
 * A case file as far as it could be read. A file with errors still has a model of what stands around them.
 *
 * @param path    the file, as it was given
 * @param text    its text; empty when it could not be read
 * @param model   what it declares; empty when it holds no declaration at all
 * @param problem why the file could not be read; empty when it could
 */
public record ParsedFile(Path path, String text, Optional<CalxFile> model, Optional<Diagnostic> problem) {
}
