// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;

/**
 * Remembers which element of the grammar may follow which. Xtext searches the grammar for each of the hundred words that may
 * start a statement, every time anew; that took most of the time of a completion.
 */
final class QuickContexts extends ContentAssistContextFactory {

    /** What was found out; the grammar does not change. */
    @Singleton
    static final class Memory {

        private final Map<Step, Boolean> known = new ConcurrentHashMap<>();
    }

    private record Step(AbstractRule rule, EObject before, String text, EObject after) {
    }

    @Inject
    private Memory memory;

    @Override
    protected boolean canBeCalledAfter(AbstractRule rule, EObject previousGrammarElement, String previousText, EObject nextGrammarElement) {
        if (rule == null || previousGrammarElement == null || nextGrammarElement == null) {
            return super.canBeCalledAfter(rule, previousGrammarElement, previousText, nextGrammarElement);
        }
        String text = previousGrammarElement instanceof RuleCall ? "" : previousText; // that of a value tells nothing
        Step step = new Step(rule, previousGrammarElement, text, nextGrammarElement);
        Boolean answer = memory.known.get(step);
        if (answer == null) {
            answer = super.canBeCalledAfter(rule, previousGrammarElement, previousText, nextGrammarElement);
            memory.known.put(step, answer);
        }
        return answer;
    }
}
