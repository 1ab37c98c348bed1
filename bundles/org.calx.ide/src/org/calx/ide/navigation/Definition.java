// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.navigation;

import org.eclipse.emf.ecore.EObject;

/**
 * A reference and what it refers to.
 *
 * @param offset       where the reference stands
 * @param length       how long it is
 * @param target       what it refers to; belongs to the thread that read it
 * @param targetOffset where that is declared
 * @param targetLength how long the name it is declared with is
 */
public record Definition(int offset, int length, EObject target, int targetOffset, int targetLength) {
}
