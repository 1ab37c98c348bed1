// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A statement between the heads of those around it, as in a small file: what its words mean depends on nothing else. Behind it may stand words that
 * start no statement; they are left out.
 */
final class Excerpt {

    private final List<CaseToken> tokens = new ArrayList<>();
    private final Structure structure;
    private final Set<CaseToken> own = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<CaseToken> outer = new ArrayList<>();
    private final List<Integer> outerTypes;
    private final Statement statement;
    /** What stands behind it. */
    private final List<Statement> others = new ArrayList<>();

    /**
     * Takes the tokens of an excerpt apart.
     *
     * @param all   the tokens of the heads, of the statement, and of some text behind it
     * @param start where the statement starts in their text
     * @param end   where it ends
     */
    Excerpt(List<CaseToken> all, int start, int end, GrammarWords words, TokenTypes types) {
        List<CaseToken> visible = new ArrayList<>();
        CaseToken next = null;
        int depth = 0;
        for (CaseToken token : all) {
            if (token.getStartIndex() >= end) {
                if (token.isVisible()) {
                    next = token;
                    break;
                }
                continue;
            }
            if (token.getStartIndex() >= start) {
                tokens.add(token);
                token.moveBack(start);
            } else if (token.isVisible()) {
                outer.add(token);
                depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            }
            if (token.isVisible()) {
                visible.add(token);
            }
        }
        own.addAll(tokens);
        outerTypes = outer.stream().map(CaseToken::getType).toList();
        List<CaseToken> closed = new ArrayList<>(visible);
        for (int i = 0; i < depth; i++) {
            closed.add(types.add("}"));
        }
        structure = new Structure(closed, words, types, true);
        Statement found = visible.isEmpty() || visible.getLast().is(",") || visible.getLast().is("and") ? null : find(depth, words);
        statement = found != null && next != null && endsBefore(next, found, words) ? found : null;
    }

    private static boolean endsBefore(CaseToken next, Statement statement, GrammarWords words) {
        if (next.is("}") || !next.isKeyword()) {
            return next.is("}");
        }
        CaseToken last = statement.open() == null ? statement.head().getLast() : statement.close();
        return words.onlyStarts(next.getText()) || words.places().startsAnew(next.getText(), last.isKeyword() ? last.getText() : "");
    }

    /** {@return the statement; null when there is none} */
    private Statement find(int depth, GrammarWords words) {
        List<Statement> inside = structure.declarations();
        String keyword = null;
        for (int i = 0; i < depth; i++) {
            if (inside.size() != 1 || inside.getFirst().isStray()) {
                return null;
            }
            keyword = inside.getFirst().keyword();
            inside = inside.getFirst().inside();
        }
        if (keyword == null || inside.isEmpty()) {
            return null;
        }
        CaseToken first = inside.getFirst().head().isEmpty() ? null : inside.getFirst().head().getFirst();
        boolean known = first != null && own.contains(first) && (!first.isKeyword() || words.starters(keyword).contains(first.getText()));
        others.addAll(inside.subList(1, inside.size()));
        return known ? inside.getFirst() : null;
    }

    /** {@return whether the statement is one, and its braces are as they should be} */
    boolean isClear() {
        return statement != null && structure.isCalm();
    }

    /** {@return whether nothing seems to be wrong} */
    boolean isSound() {
        return isClear() && others.isEmpty() && structure.notes().isEmpty();
    }

    /** {@return the tokens of the statement; places are counted from its start} */
    List<CaseToken> tokens() {
        return tokens;
    }

    /** {@return what the statement stands in} */
    Statement declaration() {
        return structure.declarations().getFirst();
    }

    Statement statement() {
        return statement;
    }

    /**
     * What is wrong with the statement.
     *
     * @param mended what was found while it was mended
     * @return null when something else was mended too, or when there is another statement behind it
     */
    List<Note> notes(List<Note> mended) {
        List<Note> notes = new ArrayList<>(structure.notes());
        notes.addAll(mended);
        boolean alone = !statement.isStray() && others.stream().allMatch(Statement::isStray) && notes.stream().allMatch(note -> own.contains(note.at()))
                && outer.stream().map(CaseToken::getType).toList().equals(outerTypes);
        return alone ? notes : null;
    }
}
