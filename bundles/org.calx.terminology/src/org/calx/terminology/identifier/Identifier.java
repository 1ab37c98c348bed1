// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

/**
 * What can identify a patient, in a text.
 *
 * @param kind  what it is
 * @param start UTF-16 units from the start of the text
 * @param end   where it ends, exclusive
 */
public record Identifier(IdentifierKind kind, int start, int end) {
}
