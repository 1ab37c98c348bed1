// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import org.eclipse.emf.ecore.EObject;

/**
 * Where the parser could not go on.
 *
 * @param token    the first token it could not use; null at the end
 * @param expected the only token type that could stand there; negative when there are several
 * @param context  the element being read; null when unknown
 */
record Failure(CaseToken token, int expected, EObject context) {
}
