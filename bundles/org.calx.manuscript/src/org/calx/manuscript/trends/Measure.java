// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.trends;

/**
 * A laboratory test or an outcome measure that trends can show.
 *
 * @param name     as an author asks for it
 * @param readings how many values of it are recorded that can be placed in time
 * @param chosen   whether it is shown when no measures are asked for
 */
public record Measure(String name, int readings, boolean chosen) {
}
