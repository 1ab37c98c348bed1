// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.reference;

/**
 * An entry of a reference file.
 *
 * @param key     what a citation names it by
 * @param summary first author, year and title as far as they are given
 */
public record Citable(String key, String summary) {
}
