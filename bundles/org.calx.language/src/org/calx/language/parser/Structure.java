// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.calx.language.parser.antlr.internal.InternalCalxLexer;

/**
 * The statements of a file, found by their first words, their braces and, where braces are missing, by the indentation.
 * Nothing is parsed: this also works where the parser gives up.
 */
final class Structure {

    /** Deeper than any statement of the language; more braces than that are mistakes. */
    private static final int DEEPEST = 8;

    private final GrammarWords words;
    private final TokenTypes types;
    private final boolean mend;
    private final List<Statement> declarations = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Deque<Statement> open = new ArrayDeque<>();
    private Statement current;
    private CaseToken before;
    private int missing;
    private int strays;
    private final boolean balanced;

    /**
     * Finds the statements.
     *
     * @param tokens the visible tokens of a file
     * @param words  the words of the grammar
     * @param types  its tokens
     * @param mend   whether to add missing braces and leave out those too many
     */
    Structure(List<CaseToken> tokens, GrammarWords words, TokenTypes types, boolean mend) {
        this.words = words;
        this.types = types;
        this.mend = mend;
        missing = count(tokens, "{") - count(tokens, "}");
        balanced = missing == 0;
        for (int i = 0; i < tokens.size(); i++) {
            read(tokens.get(i), i + 1 < tokens.size() ? tokens.get(i + 1) : null);
            before = tokens.get(i);
        }
        if (mend && !open.isEmpty()) {
            Statement last = open.peek();
            notes.add(new Note(before, "expected a closing brace '}' for " + name(last) + " that starts in line "
                    + (last.head().isEmpty() ? 1 : last.head().get(0).getLine()) + ", found the end of the file"));
        }
        while (!open.isEmpty()) {
            closeBlock(types.add("}"));
        }
    }

    /** {@return the cases of the file, or what stands where a case should} */
    List<Statement> declarations() {
        return declarations;
    }

    /** {@return what is wrong with the braces and with words that start no statement} */
    List<Note> notes() {
        return notes;
    }

    /** {@return whether the braces are as they should be, so that what is wrong with a statement says nothing of its neighbours} */
    boolean isCalm() {
        return balanced && notes.size() == strays;
    }

    private static int count(List<CaseToken> tokens, String brace) {
        return (int) tokens.stream().filter(token -> token.is(brace)).count();
    }

    private void read(CaseToken token, CaseToken next) {
        if (isProse(token)) {
            current.head().add(token);
        } else if (token.is("{")) {
            brace(token);
        } else if (token.is("}")) {
            closingBrace(token, next);
        } else {
            if (mend && token.startsLine() && !goesOn()) {
                new Braces().mend(token);
            }
            if (starts(token, next)) {
                begin(token);
            }
            current.head().add(token);
        }
    }

    /** A narrative without quotation marks goes on until its text ends or another statement of the case begins. */
    private boolean isProse(CaseToken token) {
        if (current == null || !current.keyword().equals("narrative") || current.head().size() < 2 || !mend) {
            return false;
        }
        boolean another = token.startsLine() && token.getCharPositionInLine() <= current.column()
                && (token.is("}") || token.isKeyword());
        return !another && current.head().stream().noneMatch(each -> each.is(InternalCalxLexer.RULE_TEXT));
    }

    private boolean goesOn() {
        return before != null && (before.is(",") || before.is("and"));
    }

    private Set<String> starters() {
        return open.isEmpty() ? CaseHead.WORDS : words.starters(open.peek().keyword());
    }

    private boolean starts(CaseToken token, CaseToken next) {
        if (current == null) {
            return true;
        }
        if (!token.startsLine() || goesOn()) {
            return false;
        }
        String word = token.getText();
        boolean expected = before.isKeyword() && words.isOpenEnded(before.getText());
        if (token.isKeyword()) {
            boolean term = starters().contains("<WORD>") && !words.isOpenEnded(word) && next != null
                    && next.is(InternalCalxLexer.RULE_WORD) && next.getLine() == token.getLine();
            return starters().contains(word) || words.onlyStarts(word) || term && !expected;
        }
        if (expected) {
            return false;
        }
        boolean free = starters().isEmpty();
        return switch (token.getType()) {
        case InternalCalxLexer.RULE_WORD -> true;
        case InternalCalxLexer.RULE_LABEL -> free || starters().contains("<LABEL>");
        case InternalCalxLexer.RULE_STRING -> free || starters().contains("<STRING>");
        default -> false;
        };
    }

    private void begin(CaseToken token) {
        current = new Statement(token);
        (open.isEmpty() ? declarations : open.peek().inside()).add(current);
        boolean known = !open.isEmpty() && !starters().isEmpty() && !starters().contains(token.getText());
        boolean word = token.is(InternalCalxLexer.RULE_WORD) && !starters().contains("<WORD>");
        if (known && (word || token.isKeyword() && words.onlyStarts(token.getText()))) {
            current.setStray();
            strays++;
            notes.add(new Note(token, SyntaxMessages.startsNothing(token.getText(), open.peek().keyword(), starters())));
        }
    }

    private void brace(CaseToken token) {
        boolean misplaced = current == null || open.size() >= DEEPEST || !open.isEmpty() && !current.isStray() && !words.opensBlock(current.keyword());
        if (mend && misplaced && (missing > 0 || open.size() >= DEEPEST)) {
            missing--;
            notes.add(new Note(token, "this opening brace belongs to no statement; delete it, or write what it opens before it"));
            return;
        }
        if (current == null) {
            begin(token);
            if (!open.isEmpty()) {
                current.setStray();
                notes.add(new Note(token, "this block belongs to no statement; write what it describes before the brace"));
            }
        }
        openBlock(token);
    }

    private void openBlock(CaseToken brace) {
        if (open.isEmpty() && mend) {
            new CaseHead(types).mend(current, notes, brace);
        }
        current.setOpen(brace);
        open.push(current);
        current = null;
    }

    private void closingBrace(CaseToken token, CaseToken next) {
        if (mend && token.startsLine()) {
            new Braces().closeInner(token);
        }
        boolean deeper = missing < 0 && token.startsLine() && !open.isEmpty() && open.peek().startsLine()
                && token.getCharPositionInLine() > open.peek().column();
        boolean inLine = missing < 0 && !open.isEmpty() && !token.startsLine() && token.getLine() > open.peek().open().getLine();
        boolean early = open.size() == 1 && next != null && next.isKeyword() && words.starters(open.peek().keyword()).contains(next.getText());
        if (open.isEmpty() || mend && (deeper || inLine || early)) {
            missing++;
            notes.add(new Note(token, "this closing brace closes nothing; delete it, or look for a missing opening brace before it"));
        } else {
            closeBlock(token);
        }
    }

    private void closeBlock(CaseToken brace) {
        open.pop().setClose(brace);
        current = null;
    }

    private static String name(Statement statement) {
        String second = statement.head().size() > 1 ? " " + statement.head().get(1).getText() : "";
        return "'" + statement.keyword() + (second.length() > 30 ? "" : second) + "'";
    }

    /** What the indentation tells about braces an author left out. */
    private final class Braces {

        /** Adds the braces that are missing before a word at the start of a line. */
        void mend(CaseToken token) {
            String word = token.getText();
            if (open.isEmpty()) {
                if (token.isKeyword() && words.starters(CaseHead.CASE).contains(word) && (current == null || current.keyword().equals(CaseHead.CASE))) {
                    openCase(token);
                }
                return;
            }
            if (!closeOuter(token, word)) {
                openMissing(token, word);
            }
        }

        private void openCase(CaseToken token) {
            if (current == null) {
                CaseToken added = types.add(CaseHead.CASE);
                added.setBehind(null);
                begin(added);
            }
            openBlock(types.add("{"));
            missing++;
            notes.add(new Note(current == null && before != null ? before : token, "expected " + Expectations.CASE + ", before '"
                    + token.getText() + "'"));
        }

        private boolean closeOuter(CaseToken token, String word) {
            if (!token.isKeyword()) {
                return false;
            }
            Statement inner = null;
            int depth = 0;
            for (Statement outer : open) {
                if (inner != null && words.starters(outer.keyword()).contains(word) && inner.startsLine()
                        && token.getCharPositionInLine() <= inner.column()
                        && (!starters().contains(word) || inner.column() > outer.column())) {
                    close(depth, token);
                    return true;
                }
                inner = outer;
                depth++;
            }
            if (CaseHead.begins(token) && inner != null && token.getCharPositionInLine() <= inner.column()) {
                close(depth, token);
                return true;
            }
            return false;
        }

        private void openMissing(CaseToken token, String word) {
            if (current == null || current.open() != null || current.isStray()) {
                return;
            }
            Set<String> inside = words.starters(current.keyword());
            boolean fits = token.isKeyword() ? inside.contains(word) && !starters().contains(word)
                    : token.is(InternalCalxLexer.RULE_WORD) && inside.contains("<WORD>") && !starters().contains("<WORD>");
            boolean indented = token.getCharPositionInLine() > current.column() || token.isKeyword() && words.onlyStarts(word);
            if (fits && indented && !(before.isKeyword() && words.isOpenEnded(before.getText()))) {
                notes.add(new Note(before, "expected an opening brace '{' after '" + before.getText() + "', because '" + word
                        + "' in the next line belongs to " + name(current)));
                missing++;
                openBlock(types.add("{"));
            }
        }

        /** A closing brace further left than its block closes the block it stands below. */
        void closeInner(CaseToken token) {
            int column = token.getCharPositionInLine();
            int depth = 0;
            for (Statement outer : open) {
                if (!outer.startsLine() || outer.column() <= column) {
                    if (outer.startsLine() && outer.column() == column) {
                        close(depth, token);
                    }
                    return;
                }
                depth++;
            }
        }

        private void close(int blocks, CaseToken token) {
            for (int i = 0; i < blocks; i++) {
                CaseToken brace = open.peek().open();
                CaseToken place = brace.isAdded() ? before : brace;
                notes.add(new Note(place, "the block of " + name(open.peek()) + " is not closed: expected '}' before '" + token.getText()
                        + "' in line " + token.getLine()));
                missing--;
                closeBlock(types.add("}"));
            }
        }
    }
}
