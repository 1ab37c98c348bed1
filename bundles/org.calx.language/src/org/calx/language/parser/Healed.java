// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import org.antlr.runtime.Token;
import org.calx.language.parser.antlr.internal.InternalCalxParser;
import org.calx.language.services.CalxGrammarAccess;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The parser of a mended case, which says nothing of the values that were left out: the mending has said it. */
final class Healed extends InternalCalxParser {

    private boolean behindAdded;

    private final GrammarWords words;

    Healed(XtextTokenStream stream, CalxGrammarAccess grammar, GrammarWords words) {
        super(stream, grammar);
        this.words = words;
    }

    /** What is left out at the end of a statement belongs to it, for those who ask what stands there. */
    @Override
    protected void leaveRule() {
        if (words.isStatement(getCurrentNode().getGrammarElement())) {
            int last = input.LT(-1) == null ? -1 : input.LT(-1).getTokenIndex();
            for (int i = last + 1; i > 0 && i < input.size() && ((CaseTokens) input).isLeftOut(i); i++) {
                if (input.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
                    super.newLeafNode(input.get(i), null);
                }
            }
        }
        super.leaveRule();
    }

    @Override
    protected void newLeafNode(Token token, EObject element) {
        behindAdded = token instanceof CaseToken own && own.isAdded();
        if (!behindAdded) {
            super.newLeafNode(token, element);
        }
    }

    @Override
    protected void handleValueConverterException(ValueConverterException wrong) {
        if (!behindAdded) {
            super.handleValueConverterException(wrong);
        }
    }
}
