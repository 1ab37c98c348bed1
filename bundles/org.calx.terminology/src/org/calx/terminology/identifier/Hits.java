// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found so far; of two that overlap the longer stays, and of equals the one that came first. */
final class Hits {

    private final Tokens tokens;
    private final List<Identifier> found = new ArrayList<>();

    Hits(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Adds the tokens from one to before another. */
    void add(IdentifierKind kind, int from, int to) {
        Identifier more = new Identifier(kind, tokens.start(from), tokens.end(to - 1));
        for (int i = found.size() - 1; i >= 0; i--) {
            Identifier other = found.get(i);
            if (other.start() < more.end() && more.start() < other.end()) {
                if (other.end() - other.start() >= more.end() - more.start()) {
                    return;
                }
                found.remove(i);
            }
        }
        found.add(more);
    }

    List<Identifier> inOrder() {
        found.sort(Comparator.comparingInt(Identifier::start));
        return List.copyOf(found);
    }
}
