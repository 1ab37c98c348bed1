// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.TerminalRule;

/**
 * One thing the language can say: a whole rule, or one alternative of a rule that consists of alternatives.
 *
 * @param rule    the rule it stands in
 * @param element its part of the rule
 */
record Construct(ParserRule rule, AbstractElement element) {

    private static final Set<String> OUTSIDE_A_CASE = Set.of("CalxFile", "Declaration");

    /** {@return the constructs of a rule in the order of the grammar} */
    static List<Construct> of(ParserRule rule) {
        return rule.getAlternatives() instanceof Alternatives either && either.getCardinality() == null
                ? either.getElements().stream().map(each -> new Construct(rule, each)).toList()
                : List.of(new Construct(rule, rule.getAlternatives()));
    }

    /** {@return the rules that make something of a case, in the order of the grammar} */
    static List<ParserRule> rules(Grammar grammar) {
        List<ParserRule> rules = new ArrayList<>();
        for (AbstractRule rule : grammar.getRules()) {
            if (rule instanceof ParserRule parser && !GrammarUtil.isDatatypeRule(parser) && !OUTSIDE_A_CASE.contains(rule.getName())) {
                rules.add(parser);
            }
        }
        return rules;
    }

    /** {@return the rules that stand for a few fixed words, in the order of the grammar} */
    static List<ParserRule> fixedWords(Grammar grammar) {
        return grammar.getRules().stream().filter(ParserRule.class::isInstance).map(ParserRule.class::cast)
                .filter(GrammarUtil::isDatatypeRule)
                .filter(rule -> GrammarUtil.containedRuleCalls(rule).stream().allMatch(call -> call.getRule() instanceof TerminalRule)).toList();
    }
}
