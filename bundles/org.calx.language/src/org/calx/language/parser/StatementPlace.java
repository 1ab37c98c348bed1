// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import org.calx.model.Case;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ReplaceRegion;

/** Where a statement stands in its file. */
final class StatementPlace {

    private final GrammarWords words;
    private final ICompositeNode statement;
    private final String text;
    private final int end;

    /**
     * Describes a place.
     *
     * @param statement a statement
     * @param text      the file it stands in
     */
    StatementPlace(GrammarWords words, ICompositeNode statement, String text) {
        this.words = words;
        this.statement = statement;
        this.text = text;
        end = statement.getTotalEndOffset();
    }

    /** {@return whether the statement has its lines for itself, and nothing outside of it can be meant otherwise after a change} */
    boolean isByItself(ReplaceRegion change) {
        int start = statement.getTotalOffset();
        ILeafNode first = firstWord(statement);
        return first != null && change.getOffset() > first.getEndOffset() && NodeModelUtils.findActualNodeFor(statement.getSemanticElement()).equals(statement)
                && start > 0 && text.charAt(start - 1) != ',' && text.substring(start, first.getOffset()).indexOf('\n') >= 0
                && endsLine() && (text.charAt(end - 1) == '}' && change.getEndOffset() < end || endsHere(wordBehind()));
    }

    private boolean endsLine() {
        int at = end;
        while (at < text.length() && " \t\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
    }

    /** Whether a word goes on with no statement that is complete. */
    private boolean endsHere(ILeafNode next) {
        return next != null && next.getGrammarElement() instanceof Keyword keyword
                && (keyword.getValue().equals("}") || words.places().startsAnew(keyword.getValue()));
    }

    /** {@return the white space behind the statement and the end of its line; null when there is none, or something else stands in this line} */
    ILeafNode space() {
        ILeafNode next = end == text.length() ? null : NodeModelUtils.findLeafNodeAtOffset(statement.getRootNode(), end);
        return next != null && next.getTotalOffset() == end && Space.isLineEnd(next) ? next : null;
    }

    /** {@return the text behind another place behind the statement, to the end of the line of the next word} */
    String behind(int from) {
        ILeafNode next = wordBehind();
        int line = next == null ? -1 : text.indexOf('\n', next.getEndOffset());
        return text.substring(from, line < 0 ? text.length() : line + 1);
    }

    /** {@return the heads of the statements around this one, each with its brace, the outermost first; null when they are not known for sure} */
    String around() {
        StringBuilder around = new StringBuilder();
        INode inner = statement;
        for (ICompositeNode outer = statement.getParent(); outer != null; outer = outer.getParent()) {
            ILeafNode brace = braceBefore(outer, inner);
            if (brace != null) {
                boolean startsLine = outer.getSemanticElement() instanceof Case || words.isStatement(outer.getGrammarElement())
                        && text.substring(outer.getTotalOffset(), firstWord(outer).getOffset()).indexOf('\n') >= 0;
                if (!startsLine) {
                    return null;
                }
                around.insert(0, text.substring(outer.getTotalOffset(), brace.getEndOffset()));
            }
            inner = outer;
        }
        return around.toString();
    }

    private static ILeafNode braceBefore(ICompositeNode outer, INode inner) {
        for (INode child = outer.getFirstChild(); child != null && child != inner; child = child.getNextSibling()) {
            if (child instanceof ILeafNode leaf && !leaf.isHidden() && leaf.getText().equals("{")) {
                return leaf;
            }
        }
        return null;
    }

    private static ILeafNode firstWord(INode node) {
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf;
            }
        }
        return null;
    }

    private ILeafNode wordBehind() {
        for (INode outer = statement; outer != null; outer = outer.getParent()) {
            for (INode next = outer.getNextSibling(); next != null; next = next.getNextSibling()) {
                ILeafNode word = firstWord(next);
                if (word != null) {
                    return word;
                }
            }
        }
        return null;
    }
}
