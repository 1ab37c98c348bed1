// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography;

/**
 * Something broken in a file of references.
 *
 * @param place   where
 * @param message what is wrong and how to mend it, without a capital letter and a full stop
 */
public record ReferenceProblem(TextPlace place, String message) {
}
