// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

/** Finds identifiers of some kinds. Looks at each token once and at a bounded number around it, so that time grows with the text only. */
@FunctionalInterface
interface Finder {

    /** Looks for an identifier that begins at, or is announced by, a token. */
    void at(Tokens text, int i, Hits hits);
}
