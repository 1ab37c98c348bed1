// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** A statement as its words and braces show it, whether or not it can be understood. */
final class Statement {

    private final String keyword;
    private final int column;
    private final boolean startsLine;
    private final List<Statement> inside = new ArrayList<>();
    private List<CaseToken> head = new ArrayList<>();
    private CaseToken open;
    private CaseToken close;
    private boolean stray;

    /** Starts a statement with its first word. */
    Statement(CaseToken first) {
        keyword = first.getText();
        column = first.getCharPositionInLine();
        startsLine = first.startsLine();
    }

    String keyword() {
        return keyword;
    }

    /** {@return the column of the first word} */
    int column() {
        return column;
    }

    boolean startsLine() {
        return startsLine;
    }

    List<Statement> inside() {
        return inside;
    }

    /** {@return what stands before the block} */
    List<CaseToken> head() {
        return head;
    }

    void setHead(List<CaseToken> tokens) {
        head = tokens;
    }

    CaseToken open() {
        return open;
    }

    void setOpen(CaseToken brace) {
        open = brace;
    }

    CaseToken close() {
        return close;
    }

    void setClose(CaseToken brace) {
        close = brace;
    }

    /** {@return whether the statement is to be left out of the case} */
    boolean isStray() {
        return stray;
    }

    void setStray() {
        stray = true;
    }

    /**
     * Whether statements are what the parser took for statements, though those in the middle of a line may be missing.
     *
     * @param all   the statements of a case; stray ones, and those in them, are passed over
     * @param root  what the parser read
     * @param words the words of the grammar
     */
    static boolean areRead(List<Statement> all, ICompositeNode root, GrammarWords words) {
        Set<Integer> starts = new HashSet<>();
        Deque<Statement> ahead = new ArrayDeque<>(all);
        while (!ahead.isEmpty()) {
            Statement next = ahead.pop();
            if (!next.stray) {
                starts.add(next.head.getFirst().getStartIndex());
                next.inside.forEach(ahead::push);
            }
        }
        String text = root.getText();
        int before = 0;
        for (ILeafNode word : root.getLeafNodes()) {
            if (!GrammarWords.isRead(word)) {
                continue;
            }
            boolean found = starts.remove(word.getOffset());
            boolean startsLine = text.substring(before, word.getOffset()).indexOf('\n') >= 0;
            if (found ? !words.startsStatement(word) : startsLine && words.startsStatement(word)) {
                return false;
            }
            before = word.getEndOffset();
        }
        return starts.isEmpty();
    }

    /** Adds the tokens of this statement, unless it is a stray one. Statements may lie in each other deeper than a stack reaches. */
    void addTo(List<CaseToken> tokens) {
        Deque<Object> ahead = new ArrayDeque<>();
        ahead.push(this);
        while (!ahead.isEmpty()) {
            switch (ahead.pop()) {
                case Statement statement when !statement.stray -> statement.unfold(tokens, ahead);
                case CaseToken brace -> tokens.add(brace);
                default -> { } // a stray statement
            }
        }
    }

    private void unfold(List<CaseToken> tokens, Deque<Object> ahead) {
        tokens.addAll(head);
        if (open != null) {
            tokens.add(open);
            ahead.push(close);
            inside.reversed().forEach(ahead::push);
        }
    }
}
