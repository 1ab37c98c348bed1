// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.calx.language.CalxLanguage;
import org.calx.language.CalxStandaloneSetup;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.parser.JournalWords;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.junit.jupiter.api.Test;

/** The words of a journal take no word from a case. */
class JournalWordsTest {

    private final CalxLanguage language = CalxLanguage.standard();

    @Test
    void theyAreThoseOfTheGrammarThatNoCaseHas() {
        Grammar grammar = new CalxStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IGrammarAccess.class).getGrammar();
        Set<String> ofJournals = words(grammar, true);
        Set<String> ofCases = words(grammar, false);
        ofCases.removeAll(JournalWords.ofSections());
        ofJournals.removeAll(ofCases);
        assertThat(JournalWords.all()).containsExactlyInAnyOrderElementsOf(ofJournals);
    }

    private static Set<String> words(Grammar grammar, boolean journal) {
        return grammar.getRules().stream().filter(rule -> !(rule instanceof TerminalRule) && journal == rule.getName().startsWith("Journal"))
                .map(AbstractRule::getAlternatives).flatMap(tree -> GrammarUtil.containedKeywords(tree).stream()).map(Keyword::getValue)
                .filter(word -> Character.isLetter(word.charAt(0))).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyOneCanBeAWordOfATerm() {
        for (String word : JournalWords.all()) {
            assertThat(syntax("case A {\n  complication rare " + word + " condition\n  patient female, aged 62 years\n}\n")).as(word).isEmpty();
        }
    }

    @Test
    void sectionsOfAJournalAreNarrativesOfACase() {
        for (String section : java.util.List.of("key message", "timeline", "differential", "learning points")) {
            assertThat(syntax("case A {\n  narrative " + section + " instead \"\"\"\n    Text.\n  \"\"\"\n  patient female\n}\n")).as(section).isEmpty();
        }
    }

    @Test
    void aJournalEndsWithItsBrace() {
        assertThat(syntax("journal \"A\" { dates relative }\ncase B {\n  disease D1 gout { body ache present }\n"
                + "  calcinosis { lesion L1 at left thumb { size 15 mm } }\n}\njournal \"C\" { figures printed 85 mm wide }\n")).isEmpty();
    }

    @Test
    void whatIsWrongInAJournalLeavesTheRestAlone() {
        ParsedFile file = language.parse(Path.of("broken.calx"), "journal \"A\" {\n  dates sometimes\n  blinded\n}\ncase B {\n  title \"T\"\n}\n");
        assertThat(file.model().orElseThrow().getDeclarations()).extracting("name").containsExactly("A", "B");
        assertThat(language.check(file)).filteredOn(each -> each.code().equals("SYNTAX")).extracting(Diagnostic::line).containsExactly(2);
    }

    private java.util.List<String> syntax(String text) {
        return language.check(language.parse(Path.of("words.calx"), text)).stream().filter(each -> each.code().equals("SYNTAX"))
                .map(Diagnostic::message).toList();
    }
}
