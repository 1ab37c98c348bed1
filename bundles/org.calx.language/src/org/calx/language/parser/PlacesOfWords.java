// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * Where keywords stand that start statements and stand elsewhere too: many do so only behind other keywords, as a topic behind "unreported". Such a
 * keyword never goes on with a statement that ends in something else.
 */
final class PlacesOfWords {

    private final Map<AbstractRule, List<RuleCall>> calls;
    private final Set<EObject> first;
    private final Map<String, Set<String>> before = new HashMap<>();

    /**
     * Looks at the places of all keywords once.
     *
     * @param keywords where each keyword stands in the grammar
     * @param calls    where each rule is called
     * @param first    what starts statements
     */
    PlacesOfWords(Map<String, List<Keyword>> keywords, Map<AbstractRule, List<RuleCall>> calls, Set<EObject> first) {
        this.calls = calls;
        this.first = first;
        keywords.forEach((keyword, places) -> {
            Set<String> words = new HashSet<>();
            if (places.stream().allMatch(each -> first.contains(each) && isOfStatements(each) || isBehindKeyword(each, words, new HashSet<>()))) {
                before.put(keyword, words);
            }
        });
    }

    /** {@return whether a keyword starts a statement when it stands behind one that is complete} */
    boolean startsAnew(String keyword) {
        return before.containsKey(keyword);
    }

    /** {@return whether a keyword starts a statement when it stands behind another keyword} */
    boolean startsAnew(String keyword, String behind) {
        return startsAnew(keyword) && !before.get(keyword).contains(behind);
    }

    private boolean isOfStatements(Keyword keyword) {
        return first.containsAll(calls.getOrDefault(GrammarUtil.containingParserRule(keyword), List.of()));
    }

    /** Whether an element, where it starts no statement, follows one of some keywords, which are added. */
    private boolean isBehindKeyword(AbstractElement element, Set<String> words, Set<AbstractElement> seen) {
        if (!seen.add(element)) {
            return true; // asked already
        }
        if (GrammarUtil.isOptionalCardinality(element) || GrammarUtil.isMultipleCardinality(element)) {
            return false;
        }
        EObject container = element.eContainer();
        if (container instanceof Group group && group.getElements().indexOf(element) > 0) {
            AbstractElement last = group.getElements().get(group.getElements().indexOf(element) - 1);
            return !GrammarUtil.isOptionalCardinality(last) && endsInKeyword(last, words);
        }
        if (container instanceof ParserRule rule) {
            return calls.getOrDefault(rule, List.of()).stream().allMatch(call -> first.contains(call) || isBehindKeyword(call, words, seen));
        }
        return isBehindKeyword((AbstractElement) container, words, seen);
    }

    private static boolean endsInKeyword(AbstractElement element, Set<String> words) {
        return switch (element) {
        case Keyword keyword -> {
            words.add(keyword.getValue());
            yield true;
        }
        case Assignment assignment -> endsInKeyword(assignment.getTerminal(), words);
        case Alternatives alternatives -> alternatives.getElements().stream().allMatch(each -> endsInKeyword(each, words));
        case Group group -> !GrammarUtil.isOptionalCardinality(group.getElements().getLast()) && endsInKeyword(group.getElements().getLast(), words);
        case RuleCall call when call.getRule() instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule) -> endsInKeyword(rule.getAlternatives(), words);
        default -> false;
        };
    }
}
