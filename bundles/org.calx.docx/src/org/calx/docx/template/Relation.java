// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

/**
 * A relationship of a part, or of the package.
 *
 * @param id       unique among the relationships of its source
 * @param type     one of the addresses in {@link Types}, or any other
 * @param target   a part name from the root such as {@code /word/styles.xml}, or an address if external
 * @param external whether the target lies outside the package
 */
public record Relation(String id, String type, String target, boolean external) {
}
