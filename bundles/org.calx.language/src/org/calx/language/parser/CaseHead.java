// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.calx.language.parser.antlr.internal.InternalCalxLexer;

/** The first words of a file: "case" or "journal", a name, a brace. Without them nothing else would be understood. */
final class CaseHead {

    /** The word a case starts with. */
    static final String CASE = "case";

    /** The words that start what stands in no braces. */
    static final Set<String> WORDS = Set.of(CASE, JournalWords.START);

    private final TokenTypes types;

    CaseHead(TokenTypes types) {
        this.types = types;
    }

    /** {@return whether a word begins a case or a journal} */
    static boolean begins(CaseToken word) {
        return word.isKeyword() && WORDS.contains(word.getText());
    }

    /** Makes a statement a case, unless it is a journal, whatever it starts with, and notes what is wrong with it. */
    void mend(Statement statement, List<Note> notes, CaseToken brace) {
        List<CaseToken> said = statement.head();
        List<CaseToken> head = new ArrayList<>();
        boolean begun = !said.isEmpty() && begins(said.get(0));
        if (begun && said.get(0).is(JournalWords.START)) {
            mendJournal(statement, notes, brace);
            return;
        }
        CaseToken name = said.stream().skip(begun || said.size() > 1 ? 1 : 0).filter(CaseHead::isName).findFirst().orElse(null);
        if (begun && said.size() == 2 && name != null) {
            return;
        }
        head.add(begun ? said.get(0) : types.add(CASE));
        head.add(name == null ? CaseToken.added(InternalCalxLexer.RULE_WORD, "") : name);
        statement.setHead(head);
        CaseToken wrong = said.stream().filter(token -> !head.contains(token)).findFirst()
                .orElse(said.isEmpty() ? brace : said.get(said.size() - 1));
        if (!wrong.isAdded()) {
            notes.add(new Note(wrong, "expected " + Expectations.CASE
                    + (head.contains(wrong) || wrong == brace ? ", with a name before the brace" : ", found '" + wrong.getText() + "'")));
        }
    }

    private void mendJournal(Statement statement, List<Note> notes, CaseToken brace) {
        List<CaseToken> said = statement.head();
        CaseToken name = said.stream().filter(token -> token.is(InternalCalxLexer.RULE_STRING)).findFirst().orElse(null);
        if (said.size() == 2 && name != null) {
            return;
        }
        statement.setHead(List.of(said.get(0), name == null ? CaseToken.added(InternalCalxLexer.RULE_STRING, "\"\"") : name));
        CaseToken wrong = said.stream().skip(1).filter(token -> token != name).findFirst().orElse(said.get(0));
        notes.add(new Note(wrong, "expected the name of the journal in double quotes, such as 'journal \"BMJ Case Reports\" {'"));
    }

    private static boolean isName(CaseToken token) {
        return token.is(InternalCalxLexer.RULE_WORD) || token.is(InternalCalxLexer.RULE_LABEL);
    }
}
