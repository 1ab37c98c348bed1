// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.calx.language.CalxStandaloneSetup;
import org.calx.language.parser.BlockWords;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words that start statements, as the lexer knows them, are those of the grammar. */
class BlockWordsTest {

    private final Grammar grammar = new CalxStandaloneSetup().createInjectorAndDoEMFRegistration()
            .getInstance(IGrammarAccess.class).getGrammar();

    @ParameterizedTest
    @EnumSource(value = BlockWords.class, names = "FREE", mode = EnumSource.Mode.EXCLUDE)
    void startsWithTheWordsOfTheGrammar(BlockWords block) {
        ParserRule rule = GrammarUtil.allParserRules(grammar).stream()
                .filter(candidate -> first(candidate.getAlternatives()).equals(Set.of(block.keyword())))
                .filter(candidate -> keywordBrace(candidate) != null).findFirst().orElseThrow();
        assertThat(block.starters()).isEqualTo(new TreeSet<>(first(insideBraces(rule))));
    }

    private static Keyword keywordBrace(ParserRule rule) {
        return GrammarUtil.containedKeywords(rule).stream().filter(keyword -> keyword.getValue().equals("{")).findFirst()
                .orElse(null);
    }

    private static AbstractElement insideBraces(ParserRule rule) {
        Keyword brace = keywordBrace(rule);
        Group group = (Group) brace.eContainer();
        return group.getElements().get(group.getElements().indexOf(brace) + 1);
    }

    private static Set<String> first(AbstractElement element) {
        Set<String> words = new TreeSet<>();
        switch (element) {
        case Keyword keyword -> words.add(keyword.getValue());
        case Assignment assignment -> words.addAll(first(assignment.getTerminal()));
        case Alternatives alternatives -> alternatives.getElements().forEach(each -> words.addAll(first(each)));
        case Group group -> words.addAll(first(group.getElements().get(0)));
        case CrossReference reference -> words.add("<reference>");
        case RuleCall call when call.getRule() instanceof ParserRule called -> words.addAll(first(called.getAlternatives()));
        default -> words.add("<other>");
        }
        return words;
    }
}
