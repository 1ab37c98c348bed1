// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.reference;

import java.nio.file.Path;

/**
 * An entry of a reference file.
 *
 * @param key     what a citation names it by
 * @param summary first author, year and title as far as they are given
 * @param details the whole reference as one sentence: authors, title, journal, year, volume, pages and DOI as far as they are given
 * @param file    the reference file
 * @param offset  where the key stands in it, in characters
 * @param length  how many characters stand there
 * @param written whether these are the key; otherwise it is derived from them, and cannot be changed there
 */
public record Citable(String key, String summary, String details, Path file, int offset, int length, boolean written) {
}
