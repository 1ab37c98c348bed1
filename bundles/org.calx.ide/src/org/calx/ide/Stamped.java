// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide;

/**
 * An answer together with the version of the text it is about.
 *
 * @param stamp the version, as it was given with the text
 * @param value the answer
 * @param <T>   kind of answer
 */
public record Stamped<T>(long stamp, T value) {
}
