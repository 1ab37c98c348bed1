// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language;

/**
 * A finding the author has looked at and lets stand.
 *
 * @param finding what was found
 * @param reason  why it stands, in the author's words
 */
public record Confirmed(Diagnostic finding, String reason) {
}
