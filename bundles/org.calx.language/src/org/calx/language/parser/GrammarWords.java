// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * What the grammar says about its words: which start a statement in which block, and after which something must follow.
 * Read from the grammar itself, so that a new statement needs no entry anywhere.
 */
@Singleton
final class GrammarWords {

    private final Map<String, Set<String>> starters = new HashMap<>();
    private final Map<String, List<Keyword>> keywords = new HashMap<>();
    private final Map<AbstractRule, List<RuleCall>> calls = new HashMap<>();
    private final Set<EObject> first = new HashSet<>();
    private final Map<String, Boolean> openEnded = new ConcurrentHashMap<>();
    private final PlacesOfWords places;

    /** Reads the grammar, once for all parsers. */
    @Inject
    GrammarWords(IGrammarAccess access) {
        TreeIterator<EObject> contents = access.getGrammar().eAllContents();
        while (contents.hasNext()) {
            EObject element = contents.next();
            if (element instanceof TerminalRule) {
                contents.prune();
            } else if (element instanceof Keyword keyword && (!isOfJournal(keyword) || keyword.getValue().equals("{"))) {
                keywords.computeIfAbsent(keyword.getValue(), key -> new ArrayList<>()).add(keyword);
            } else if (element instanceof RuleCall call) {
                calls.computeIfAbsent(call.getRule(), key -> new ArrayList<>()).add(call);
            }
        }
        for (Keyword brace : keywords.getOrDefault("{", List.of())) {
            Set<String> words = new TreeSet<>();
            first(inside(brace), words, first);
            openers(GrammarUtil.containingParserRule(brace))
                    .forEach(opener -> starters.computeIfAbsent(opener, key -> new TreeSet<>()).addAll(words));
        }
        places = new PlacesOfWords(keywords, calls, first);
    }

    /** Words of a journal say nothing about those of a case. */
    private static boolean isOfJournal(EObject element) {
        return GrammarUtil.containingRule(element).getName().startsWith("Journal");
    }

    /** {@return the words and, in angle brackets, the kinds of token that start a statement in the block of a statement} */
    Set<String> starters(String keyword) {
        return starters.getOrDefault(keyword, Set.of());
    }

    /** {@return whether a statement of this keyword may have a block} */
    boolean opensBlock(String keyword) {
        return starters.containsKey(keyword);
    }

    /** {@return whether a keyword starts statements and stands nowhere else} */
    boolean onlyStarts(String keyword) {
        return keywords.getOrDefault(keyword, List.of()).stream().allMatch(each -> first.contains(each)
                && first.containsAll(calls.getOrDefault(GrammarUtil.containingParserRule(each), List.of())))
                && keywords.containsKey(keyword);
    }

    /** {@return what is known of the places of keywords} */
    PlacesOfWords places() {
        return places;
    }

    /** {@return whether something must follow a keyword, as a date must follow "since"} */
    boolean isOpenEnded(String keyword) {
        return openEnded.computeIfAbsent(keyword, key -> keywords.getOrDefault(key, List.of()).stream()
                .anyMatch(each -> mustBeFollowed(each, new HashSet<>())));
    }

    /** {@return whether an element of the grammar is the call of a rule for a statement} */
    boolean isStatement(EObject element) {
        return element instanceof RuleCall call && first.contains(call) && call.getRule() instanceof ParserRule rule
                && !rule.isFragment() && !GrammarUtil.isDatatypeRule(rule);
    }

    /** {@return whether a word of a tree starts a statement} */
    boolean startsStatement(ILeafNode word) {
        if (first.contains(word.getGrammarElement())) {
            return true;
        }
        INode inner = word;
        for (ICompositeNode outer = word.getParent(); outer != null && isFirst(inner); outer = outer.getParent()) {
            if (isStatement(outer.getGrammarElement())) {
                return true;
            }
            inner = outer;
        }
        return false;
    }

    /** {@return whether a word was read as one of a case, and not left out} */
    static boolean isRead(ILeafNode word) {
        return !word.isHidden() && word.getGrammarElement() instanceof AbstractElement;
    }

    private static boolean isFirst(INode node) {
        INode before = node.getPreviousSibling();
        while (before instanceof ILeafNode leaf && !isRead(leaf)) {
            before = before.getPreviousSibling();
        }
        return before == null;
    }

    private static Group inside(Keyword brace) {
        return (Group) brace.eContainer();
    }

    /** The first words of what stands between the braces of a group. */
    private static void first(Group group, Set<String> words, Set<EObject> found) {
        List<AbstractElement> elements = group.getElements();
        int brace = 0;
        while (!isBrace(elements.get(brace), "{")) {
            brace++;
        }
        for (AbstractElement element : elements.subList(brace + 1, elements.size())) {
            if (isBrace(element, "}") || !first(element, words, found)) {
                return;
            }
        }
    }

    private static boolean isBrace(AbstractElement element, String brace) {
        return element instanceof Keyword keyword && keyword.getValue().equals(brace);
    }

    /** {@return whether the element may be left out, so that the next one may come first too} */
    private static boolean first(AbstractElement element, Set<String> words, Set<EObject> found) {
        boolean optional = GrammarUtil.isOptionalCardinality(element);
        switch (element) {
        case Keyword keyword -> {
            words.add(keyword.getValue());
            found.add(keyword);
        }
        case Assignment assignment -> optional |= first(assignment.getTerminal(), words, found);
        case CrossReference reference -> optional |= first(reference.getTerminal(), words, found);
        case Alternatives alternatives -> {
            for (AbstractElement each : alternatives.getElements()) {
                optional |= first(each, words, found);
            }
        }
        case CompoundElement group -> {
            boolean skipped = true;
            for (AbstractElement each : group.getElements()) {
                skipped = skipped && first(each, words, found);
            }
            optional |= skipped;
        }
        case RuleCall call when call.getRule() instanceof ParserRule called -> {
            found.add(call);
            optional |= first(called.getAlternatives(), words, found);
        }
        case RuleCall call -> words.add("<" + call.getRule().getName() + ">");
        default -> {
            return true; // an action
        }
        }
        return optional;
    }

    /** The keywords that a statement of this rule starts with; where the rule starts otherwise, those before its calls. */
    private Set<String> openers(ParserRule rule) {
        Set<String> words = new TreeSet<>();
        first(rule.getAlternatives(), words, new HashSet<>());
        if (words.stream().allMatch(word -> Character.isLetter(word.charAt(0)))) {
            return words;
        }
        Set<String> before = new TreeSet<>();
        for (RuleCall call : calls.getOrDefault(rule, List.of())) {
            EObject group = call;
            while (group != null && !(group instanceof Group)) {
                group = group.eContainer();
            }
            if (group != null) {
                first((Group) group, before);
            }
        }
        return before;
    }

    private static void first(Group group, Set<String> words) {
        if (group.getElements().get(0) instanceof Keyword keyword) {
            words.add(keyword.getValue());
        }
    }

    private boolean mustBeFollowed(AbstractElement element, Set<AbstractRule> seen) {
        EObject container = element.eContainer();
        if (container instanceof Group group) {
            List<AbstractElement> elements = group.getElements();
            for (AbstractElement next : elements.subList(elements.indexOf(element) + 1, elements.size())) {
                if (!GrammarUtil.isOptionalCardinality(next)) {
                    return !isBrace(next, "}") && !isBrace(next, "{");
                }
            }
        }
        if (container instanceof AbstractElement outer) {
            return mustBeFollowed(outer, seen);
        }
        if (container instanceof ParserRule rule && seen.add(rule)) {
            List<RuleCall> places = calls.getOrDefault(rule, List.of());
            return !places.isEmpty() && places.stream().allMatch(call -> mustBeFollowed(call, seen));
        }
        return false;
    }
}
