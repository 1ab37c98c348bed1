// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Puts together what is kept of a file and what is left out of it, for the parser. */
final class Rest {

    private Rest() {
    }

    /**
     * All tokens of a file; those not kept are hidden.
     *
     * @param tokens all tokens, in order
     * @param kept   those kept, in the same order, with added ones between them
     * @return all tokens and the added ones
     */
    static List<CaseToken> of(List<CaseToken> tokens, List<CaseToken> kept) {
        Set<CaseToken> visible = Collections.newSetFromMap(new IdentityHashMap<>());
        visible.addAll(kept);
        List<CaseToken> rest = new ArrayList<>(tokens.size() + kept.size() / 8);
        int next = 0;
        for (CaseToken token : tokens) {
            if (visible.contains(token)) {
                next = add(kept, next, rest) + 1;
            } else if (token.isVisible()) {
                token.leaveOut();
            }
            rest.add(token);
        }
        List<CaseToken> space = new ArrayList<>(); // at the end of the file the caret is behind it
        while (!rest.isEmpty() && !rest.get(rest.size() - 1).isVisible()) {
            space.add(0, rest.remove(rest.size() - 1));
        }
        add(kept, next, rest);
        rest.addAll(space);
        return rest;
    }

    private static int add(List<CaseToken> kept, int from, List<CaseToken> rest) {
        int next = from;
        while (next < kept.size() && kept.get(next).isAdded()) {
            CaseToken added = kept.get(next++);
            added.setBehind(rest.isEmpty() ? null : rest.get(rest.size() - 1));
            rest.add(added);
        }
        return next;
    }
}
