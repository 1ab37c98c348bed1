// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.navigation;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * A reference and what it refers to.
 *
 * @param offset       where the reference stands
 * @param length       how long it is
 * @param target       what it refers to; belongs to the thread that read it; empty for a publication
 * @param file         the file that declares it: that of the reference, or a reference file
 * @param targetOffset where that is declared
 * @param targetLength how long the name it is declared with is
 */
public record Definition(int offset, int length, Optional<EObject> target, Path file, int targetOffset, int targetLength) {
}
