// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** What starts statements, drawn from the grammar: whatever may stand first in a file or between braces. */
@Singleton
final class StatementStarts {

    private final Set<AbstractElement> starts = Collections.newSetFromMap(new IdentityHashMap<>());

    @Inject
    StatementStarts(IGrammarAccess access) {
        List<ParserRule> rules = GrammarUtil.allParserRules(access.getGrammar());
        collect(rules.getFirst().getAlternatives());
        for (ParserRule rule : rules) {
            for (Keyword keyword : GrammarUtil.containedKeywords(rule)) {
                if (keyword.getValue().equals("{") && keyword.eContainer() instanceof Group group) {
                    collect(group.getElements().get(group.getElements().indexOf(keyword) + 1));
                }
            }
        }
    }

    private void collect(AbstractElement element) {
        switch (element) {
        case Keyword keyword -> starts.add(keyword);
        case Assignment assignment when starts.add(assignment) -> collect(assignment.getTerminal());
        case Alternatives alternatives -> alternatives.getElements().forEach(this::collect);
        case Group group -> collectFirst(group);
        case RuleCall call when starts.add(call) && call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule) ->
            collect(rule.getAlternatives());
        case CompoundElement compound -> compound.getElements().forEach(this::collect);
        default -> { }
        }
    }

    private void collectFirst(Group group) {
        for (AbstractElement element : group.getElements()) {
            collect(element);
            if (!(element instanceof Action) && !GrammarUtil.isOptionalCardinality(element)) {
                return;
            }
        }
    }

    /** {@return whether a statement starts with an element of the grammar} */
    boolean contains(AbstractElement element) {
        return starts.contains(element);
    }

    /** {@return whether a statement may start at a place of a text: first in its line, behind a brace, or in a block of one line} */
    static boolean fitsAt(String text, int offset) {
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        String before = text.substring(line, offset).strip();
        if (before.isEmpty() || before.endsWith("{") || before.endsWith("}")) {
            return true;
        }
        int closed = 0;
        for (int i = offset - 1; i >= line; i--) {
            char c = text.charAt(i);
            if (c == '}') {
                closed++;
            } else if (c == '{' && closed-- == 0) {
                return true;
            }
        }
        return false;
    }
}
