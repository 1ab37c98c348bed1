// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.calx.language.parser.antlr.internal.InternalCalxLexer;

/**
 * Mends the statements of a file that the parser cannot read, one by one: each is tried by itself between the heads of
 * the statements around it, and what cannot be understood of it is left out. Its neighbours are never touched.
 */
final class Repair {

    private static final int ROUNDS = 5;
    private static final int REACH = 8;
    /** How often the rest of a block is tried as a whole, before its statements are tried one by one. */
    private static final int TRIALS = 8;
    private static final int[] VALUES = { InternalCalxLexer.RULE_LABEL, InternalCalxLexer.RULE_WORD, InternalCalxLexer.RULE_NUMBER,
            InternalCalxLexer.RULE_STRING, InternalCalxLexer.RULE_UNIT, InternalCalxLexer.RULE_TEXT };

    private final Function<List<CaseToken>, Failure> parser;
    private final GrammarWords words;
    private final TokenTypes types;
    private final Terms terms;
    private final ReadableStatements readable;
    private final List<Note> notes = new ArrayList<>();
    private long patience;

    /**
     * @param parser   says where the parser stops; null when it reads everything
     * @param words    the words of the grammar
     * @param types    its tokens
     * @param readable statements that can be read, for the next time
     * @param patience how many tokens may be tried in all, so that the time stays in proportion to the length of the file
     */
    Repair(Function<List<CaseToken>, Failure> parser, GrammarWords words, TokenTypes types, ReadableStatements readable, long patience) {
        this.parser = parser;
        this.readable = readable;
        this.words = words;
        this.types = types;
        this.patience = patience;
        terms = new Terms(words);
    }

    /** {@return what is wrong with the statements mended so far} */
    List<Note> notes() {
        return notes;
    }

    /** {@return whether not everything was tried, because there was too much of it} */
    boolean hasGivenUp() {
        return patience <= 0;
    }

    /** Mends what stands in a case or in a journal. */
    void mend(Statement declaration) {
        List<CaseToken> head = new ArrayList<>(declaration.head());
        head.add(declaration.open());
        mend(declaration.inside(), head, 1);
    }

    /**
     * Mends statements.
     *
     * @param all    the statements of one block; those that cannot be read are changed
     * @param around     the heads and opening braces of the statements around them
     * @param depth      how many braces they open
     */
    private void mend(List<Statement> all, List<CaseToken> around, int depth) {
        List<Statement> statements = all.stream().filter(each -> !each.isStray() && !readable.knows(around, each)).toList();
        int next = 0;
        for (int trials = 0; trials < TRIALS && next < statements.size(); trials++) {
            List<Statement> rest = statements.subList(next, statements.size());
            List<CaseToken> tokens = new ArrayList<>();
            rest.forEach(each -> each.addTo(tokens));
            Failure failure = attempt(around, tokens, depth);
            if (failure == null) {
                rest.forEach(each -> readable.add(around, each));
                return;
            }
            int wrong = holder(rest, failure.token());
            if (wrong > 0) {
                mend(rest.get(wrong - 1), around, depth); // it may lack its end
            }
            if (wrong < rest.size()) {
                mend(rest.get(wrong), around, depth);
            }
            next += wrong + 1;
        }
        for (Statement each : statements.subList(Math.min(next, statements.size()), statements.size())) {
            mend(each, around, depth);
        }
    }

    private static int holder(List<Statement> statements, CaseToken token) {
        for (int i = 0; token != null && i < statements.size(); i++) {
            List<CaseToken> tokens = new ArrayList<>();
            statements.get(i).addTo(tokens);
            if (tokens.contains(token)) {
                return i;
            }
        }
        return statements.size();
    }

    private void mend(Statement statement, List<CaseToken> around, int depth) {
        List<CaseToken> whole = new ArrayList<>();
        statement.addTo(whole);
        if (attempt(around, whole, depth) == null) {
            readable.add(around, statement);
            return;
        }
        mendHead(statement, around, depth);
        if (statement.isStray() || statement.open() == null) {
            return;
        }
        List<CaseToken> inner = new ArrayList<>(around);
        inner.addAll(statement.head());
        inner.add(statement.open());
        mend(statement.inside(), inner, depth + 1);
    }

    private Failure attempt(List<CaseToken> around, List<CaseToken> tried, int depth) {
        List<CaseToken> tokens = new ArrayList<>(around);
        tokens.addAll(tried);
        for (int i = 0; i < depth; i++) {
            tokens.add(types.add("}"));
        }
        patience -= tokens.size();
        return parser.apply(tokens);
    }

    private void mendHead(Statement statement, List<CaseToken> around, int depth) {
        Head head = new Head(statement, around, depth);
        List<CaseToken> tokens = statement.head();
        for (int round = 0; round < ROUNDS && patience > 0; round++) {
            Failure failure = head.attempt(tokens);
            if (failure == null) {
                statement.setHead(tokens);
                return;
            }
            List<CaseToken> dated = head.asDate(tokens, failure);
            if (dated != null) {
                tokens = dated;
                continue;
            }
            List<CaseToken> words = head.asWords(tokens, failure);
            if (words != null) {
                tokens = words;
                continue;
            }
            head.note(tokens, failure);
            List<CaseToken> better = head.without(tokens, failure);
            if (better == null) {
                break;
            }
            tokens = better;
        }
        if (patience <= 0) {
            notes.add(new Note(statement.head().get(0), "this statement cannot be read"));
        }
        statement.setStray();
    }

    /** The words of a statement before its block. */
    private final class Head {

        private final Statement statement;
        private final List<CaseToken> around;
        private final int depth;

        Head(Statement statement, List<CaseToken> around, int depth) {
            this.statement = statement;
            this.around = around;
            this.depth = depth;
        }

        Failure attempt(List<CaseToken> tokens) {
            List<CaseToken> tried = new ArrayList<>(tokens);
            if (statement.open() != null) {
                tried.add(statement.open());
                tried.add(statement.close());
            }
            return Repair.this.attempt(around, tried, depth);
        }

        /** {@return where the parser stopped; the number of tokens when that is behind them} */
        private int place(List<CaseToken> tokens, Failure failure) {
            int place = failure.token() == null ? -1 : tokens.indexOf(failure.token());
            return place < 0 ? tokens.size() : place;
        }

        /** {@return the same with a date as the language has it, if one is written otherwise; else null} */
        List<CaseToken> asDate(List<CaseToken> tokens, Failure failure) {
            DateSlip slip = DateSlip.find(tokens, place(tokens, failure));
            if (slip == null) {
                return null;
            }
            notes.add(new Note(tokens.get(slip.from()), slip.message()));
            List<CaseToken> dated = new ArrayList<>(tokens.subList(0, slip.from()));
            dated.add(slip.token(InternalCalxLexer.RULE_DATE, InternalCalxLexer.RULE_NUMBER));
            dated.addAll(tokens.subList(slip.to(), tokens.size()));
            return dated;
        }

        /** {@return the same with a keyword read as a plain word, if that helps; else null} */
        List<CaseToken> asWords(List<CaseToken> tokens, Failure failure) {
            int place = place(tokens, failure);
            for (int i = Math.min(place, tokens.size() - 1); i >= Math.max(1, place - 2); i--) {
                if (!terms.mayHold(tokens, i)) {
                    continue;
                }
                CaseToken token = tokens.get(i);
                int keyword = token.getType();
                token.setType(InternalCalxLexer.RULE_WORD);
                Failure next = attempt(tokens);
                if (next == null || place(tokens, next) > place) {
                    return tokens;
                }
                token.setType(keyword);
            }
            return null;
        }

        void note(List<CaseToken> tokens, Failure failure) {
            int place = place(tokens, failure);
            CaseToken at = tokens.get(Math.min(place, tokens.size() - 1));
            while (at.isAdded()) {
                at = tokens.get(tokens.indexOf(at) - 1);
            }
            if (place == 0) {
                String block = around.stream().map(CaseToken::getText).findFirst().orElse("");
                notes.add(new Note(at, SyntaxMessages.startsNothing(at.getText(), block, words.starters(block))));
                return;
            }
            CaseToken last = tokens.get(place - 1);
            notes.add(new Note(at, SyntaxMessages.expected(last, place < tokens.size() ? at : null, types.keyword(failure.expected()),
                    failure.context())));
        }

        /** {@return the same without what cannot be read, or with what is missing; null when nothing helps} */
        List<CaseToken> without(List<CaseToken> tokens, Failure failure) {
            int place = place(tokens, failure);
            if (place == 0) {
                return null;
            }
            List<CaseToken> progress = null;
            for (List<CaseToken> candidate : new Candidates(tokens, place, failure).all()) {
                if (patience <= 0) {
                    return null;
                }
                Failure next = attempt(candidate);
                if (next == null) {
                    return candidate;
                }
                int end = place(candidate, next);
                if (progress == null && end < candidate.size() && tokens.indexOf(candidate.get(end)) > place) {
                    progress = candidate;
                }
            }
            return progress;
        }
    }

    /** Ways to mend the head of a statement, the gentlest first. */
    private final class Candidates {

        private final List<CaseToken> tokens;
        private final int place;
        private final List<List<CaseToken>> all = new ArrayList<>();

        Candidates(List<CaseToken> tokens, int place, Failure failure) {
            this.tokens = tokens;
            this.place = place;
            String keyword = types.keyword(failure.expected());
            if (keyword != null && !keyword.equals("}") && !keyword.equals("{")) {
                cut(place, place, types.add(keyword));
            }
            if (place == tokens.size()) {
                fill(place, place);
            }
            int name = 1 + firstName();
            for (int from = place; from >= Math.max(name, place - REACH); from--) {
                for (int to : ends(from)) {
                    cut(from, to, null);
                }
            }
            for (int to : ends(place)) {
                fill(place, to);
            }
            fill(place, place);
        }

        List<List<CaseToken>> all() {
            return all;
        }

        /** A statement's name stays, so that others can still refer to it. */
        private int firstName() {
            return tokens.size() > 1 && tokens.get(1).is(InternalCalxLexer.RULE_LABEL) ? 1 : 0;
        }

        private List<Integer> ends(int from) {
            List<Integer> ends = new ArrayList<>();
            for (int i = Math.max(from, place) + (from == place ? 1 : 0); i < tokens.size() && ends.size() < 3; i++) {
                if (tokens.get(i).is(",") || tokens.get(i).isKeyword()) {
                    ends.add(i);
                }
            }
            ends.add(tokens.size());
            return ends;
        }

        private void cut(int from, int to, CaseToken added) {
            if (from == to && added == null) {
                return;
            }
            List<CaseToken> rest = new ArrayList<>(tokens.subList(0, from));
            if (added != null) {
                rest.add(added);
            }
            rest.addAll(tokens.subList(to, tokens.size()));
            all.add(rest);
        }

        private void fill(int from, int to) {
            for (int type : VALUES) {
                cut(from, to, CaseToken.added(type, ""));
            }
        }
    }
}
