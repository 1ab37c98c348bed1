// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** The fixed words of the grammar as an author says them: {@code not assessed} is one choice, not two. */
final class Phrases {

    private Phrases() {
    }

    /** {@return a keyword with those that must follow it, such as {@code stopped for}} */
    static String from(Keyword keyword) {
        StringBuilder phrase = new StringBuilder(keyword.getValue());
        EObject container = keyword.eContainer();
        if (container instanceof Group group) {
            for (int i = group.getElements().indexOf(keyword) + 1; i < group.getElements().size(); i++) {
                if (!(group.getElements().get(i) instanceof Keyword next) || next.getCardinality() != null || !isWord(next)) {
                    break;
                }
                phrase.append(' ').append(next.getValue());
            }
        }
        return phrase.toString();
    }

    /** {@return whether a rule of the grammar starts with a keyword} */
    static boolean startsRule(Keyword keyword) {
        return keyword.eContainer() instanceof Group group && group.getElements().getFirst() == keyword
                && GrammarUtil.containingRule(keyword).getAlternatives() == group;
    }

    /** {@return whether a keyword is a word and not punctuation} */
    static boolean isWord(Keyword keyword) {
        return Character.isLetter(keyword.getValue().charAt(0)) && keyword.getValue().length() > 1;
    }

    /** {@return the choices of a rule that is nothing but a list of fixed words; empty for any other rule} */
    static List<String> choices(AbstractRule rule) {
        List<String> choices = new ArrayList<>();
        collect(rule.getAlternatives(), choices);
        return choices;
    }

    private static void collect(AbstractElement element, List<String> choices) {
        switch (element) {
        case Alternatives alternatives -> alternatives.getElements().forEach(choice -> collect(choice, choices));
        case Keyword keyword when isWord(keyword) -> choices.add(keyword.getValue());
        case Group group when group.getElements().getFirst() instanceof Keyword first && isWord(first) -> choices.add(from(first));
        case Group group when group.getElements().getFirst() instanceof Alternatives first -> collect(first, choices);
        case Assignment assignment -> collect(assignment.getTerminal(), choices);
        case RuleCall call when call.getRule() instanceof ParserRule called -> collect(called.getAlternatives(), choices);
        default -> { }
        }
    }
}
