// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.antlr.runtime.Token;

/** Puts together what is kept of a file and what is left out of it, for the parser. */
final class Rest {

    /** A type of ANTLR's own, below those of the grammar: such tokens belong to no rule and stay hidden. */
    private static final int LEFT_OUT = Token.EOR_TOKEN_TYPE;

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
        int next = add(kept, 0, rest);
        for (CaseToken token : tokens) {
            if (token.isVisible() && !visible.contains(token)) {
                token.setType(LEFT_OUT);
                token.setChannel(Token.HIDDEN_CHANNEL);
            }
            rest.add(token);
            if (visible.contains(token)) {
                next = add(kept, next + 1, rest);
            }
        }
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
