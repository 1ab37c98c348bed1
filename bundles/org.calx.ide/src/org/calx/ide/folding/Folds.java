// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.folding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

/** Finds what can be folded, from tokens alone: a statement the parser could not read folds too. */
public final class Folds {

    private final String text;
    /** By the start of the first line; of several that start there the longest. */
    private final Map<Integer, Fold> folds = new TreeMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int commentStart = -1;
    private int commentEnd;
    private boolean anyToken;

    private Folds(String text) {
        this.text = text;
    }

    /**
     * Finds what can be folded.
     *
     * @param resource what was read
     * @param text     the text it was read from
     * @return the folds, by their first line; one for each line
     */
    public static List<Fold> in(XtextResource resource, String text) {
        Folds folds = new Folds(text);
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            folds.add(leaf);
        }
        folds.endComment();
        return List.copyOf(folds.folds.values());
    }

    private void add(ILeafNode leaf) {
        if (leaf.isHidden()) {
            if (leaf.getGrammarElement() instanceof TerminalRule rule && isComment(rule)) {
                comment(leaf);
            }
            return;
        }
        endComment();
        anyToken = true;
        char first = leaf.getLength() == 0 ? ' ' : text.charAt(leaf.getOffset());
        if (leaf.getLength() == 1 && first == '{') {
            open.push(leaf.getOffset());
        } else if (leaf.getLength() == 1 && first == '}') {
            if (!open.isEmpty()) {
                fold(open.pop(), leaf.getEndOffset(), FoldKind.BLOCK);
            }
        } else if (first == '"' && text.startsWith("\"\"\"", leaf.getOffset())) {
            fold(leaf.getOffset(), leaf.getEndOffset(), FoldKind.NARRATIVE);
        }
    }

    /** Comments follow each other unless a line between them is empty. */
    private void comment(ILeafNode leaf) {
        if (commentStart >= 0 && text.substring(commentEnd, leaf.getOffset()).chars().filter(c -> c == '\n').count() > 1) {
            endComment();
        }
        commentStart = commentStart < 0 ? leaf.getOffset() : commentStart;
        commentEnd = leaf.getEndOffset();
        while (commentEnd > commentStart && "\r\n".indexOf(text.charAt(commentEnd - 1)) >= 0) {
            commentEnd--;
        }
    }

    private void endComment() {
        if (commentStart >= 0) {
            fold(commentStart, commentEnd, anyToken ? FoldKind.COMMENT : FoldKind.HEADER);
            anyToken = true; // only the first is the header
            commentStart = -1;
        }
    }

    private void fold(int start, int end, FoldKind kind) {
        if (text.substring(start, end).indexOf('\n') < 0) {
            return;
        }
        int line = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = text.indexOf('\n', end);
        int last = lineEnd < 0 ? text.length() : lineEnd > end && text.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
        folds.merge(line, new Fold(line, last - line, kind), (one, other) -> one.length() >= other.length() ? one : other);
    }

    private static boolean isComment(AbstractRule rule) {
        return rule.getName().endsWith("_COMMENT");
    }
}
