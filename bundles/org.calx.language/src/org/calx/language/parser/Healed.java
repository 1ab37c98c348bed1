// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.List;
import java.util.Objects;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.calx.language.parser.antlr.internal.InternalCalxParser;
import org.calx.language.services.CalxGrammarAccess;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The parser of a mended case, which says nothing of the values that were left out: the mending has said it. */
final class Healed extends InternalCalxParser {

    private final GrammarWords words;
    private boolean behindAdded;
    /** The last token that has become a part of the tree; negative for none. */
    private int taken = -1;
    private boolean stopped;

    Healed(XtextTokenStream stream, CalxGrammarAccess grammar, GrammarWords words) {
        super(stream, grammar);
        this.words = words;
    }

    /** {@return whether the parser could not go on somewhere; a value that makes no sense does not stop it} */
    boolean hasStopped() {
        return stopped;
    }

    @Override
    public void reportError(RecognitionException error) {
        stopped = true;
        super.reportError(error);
    }

    /** What is left out at the end of a statement belongs to it, for those who ask what stands there. */
    @Override
    protected void leaveRule() {
        if (taken >= 0 && words.isStatement(getCurrentNode().getGrammarElement())) {
            CaseTokens tokens = (CaseTokens) input;
            for (int i = taken + 1; i < input.size() && tokens.isHidden(i); i++) {
                if (input.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
                    take(input.get(i), null);
                }
            }
        }
        super.leaveRule();
    }

    @Override
    protected void newLeafNode(Token token, EObject element) {
        behindAdded = token instanceof CaseToken own && own.isAdded();
        if (!behindAdded && token != null) {
            take(token, element);
        }
    }

    /** What has been taken into the last statement is not taken again. */
    @Override
    protected void appendTrailingHiddenTokens() {
        if (input.LT(-1) == null || taken <= input.LT(-1).getTokenIndex()) {
            super.appendTrailingHiddenTokens();
        } else if (taken < input.size() - 1) {
            take(input.get(input.size() - 1), null);
        }
    }

    @Override
    protected List<ILeafNode> appendSkippedTokens() {
        List<ILeafNode> leaves = super.appendSkippedTokens();
        leaves.removeIf(Objects::isNull);
        return leaves;
    }

    private void take(Token token, EObject element) {
        super.newLeafNode(token, element);
        taken = token.getTokenIndex();
    }

    @Override
    protected void handleValueConverterException(ValueConverterException wrong) {
        if (!behindAdded) {
            super.handleValueConverterException(wrong);
        }
    }

    /** Makes a tree in which no leaves stand for what was added. */
    static final class Nodes extends NodeModelBuilder {

        @Override
        public ILeafNode newLeafNode(int offset, int length, EObject element, boolean hidden, SyntaxErrorMessage error, ICompositeNode parent) {
            return length == 0 ? null : super.newLeafNode(offset, length, element, hidden, error, parent);
        }
    }
}
