// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

/**
 * What is wrong at a token.
 *
 * @param at      the token
 * @param message what is wrong, for the author
 */
record Note(CaseToken at, String message) {
}
