// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calx.model.Case;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * Reads again the one statement of a case that an author has changed. What a word means depends on its line and on the statement it stands in, see
 * {@link ContextualTokens}; so a statement that has its lines for itself, and whose first word and end stay where they are, is read as it would be
 * in the whole file. Whenever this is not sure, the whole file is to be read.
 */
final class StatementParser {

    private final CaseParser parser;
    private final GrammarWords words;

    @Inject
    StatementParser(CaseParser parser, GrammarWords words) {
        this.parser = parser;
        this.words = words;
    }

    /**
     * A statement that was read again.
     *
     * @param before what stood there
     * @param now    what stands there now, by itself; without errors
     */
    record Reread(ICompositeNode before, IParseResult now) {
    }

    /**
     * Reads the innermost statement that a change lies in.
     *
     * @param file   the whole file, as it was before
     * @param change the change
     * @return empty when the whole file is to be read
     */
    Optional<Reread> read(IParseResult file, ReplaceRegion change) {
        if (file instanceof MendedFile || file.hasSyntaxErrors() || change.getText().chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            return Optional.empty(); // what stands around it has mended the statement; half a character is not read as it stands
        }
        String text = file.getRootNode().getText();
        ICompositeNode statement = innermost(file.getRootNode(), change, text);
        if (statement == null || EcoreUtil2.getContainerOfType(statement.getSemanticElement(), Case.class) == null) {
            return Optional.empty();
        }
        List<String> around = around(statement);
        if (around == null) {
            return Optional.empty();
        }
        StringBuilder changed = new StringBuilder(text.substring(statement.getTotalOffset(), statement.getTotalEndOffset()));
        changed.replace(change.getOffset() - statement.getTotalOffset(), change.getEndOffset() - statement.getTotalOffset(), change.getText());
        if (changed.indexOf(JournalWords.START) >= 0) {
            return Optional.empty(); // whether a journal starts depends on what is open
        }
        return parser.statement((RuleCall) statement.getGrammarElement(), around, changed.toString())
                .filter(now -> isWhole(now, changed.length())).map(now -> new Reread(statement, now));
    }

    /** Whether the statement is all there is: a remark at its end belongs to the next one. */
    private static boolean isWhole(IParseResult now, int length) {
        INode only = now.getRootNode().getFirstChild();
        return only != null && only.getTotalLength() == length && !NodeModelUtils.findLeafNodeAtOffset(only, length - 1).isHidden();
    }

    private ICompositeNode innermost(ICompositeNode root, ReplaceRegion change, String text) {
        ICompositeNode found = null;
        INode inner = root;
        while (inner instanceof ICompositeNode node) {
            if (words.isStatement(node.getGrammarElement()) && node.hasDirectSemanticElement() && isByItself(node, change, text)) {
                found = node;
            }
            inner = child(node, change);
        }
        return found;
    }

    private static INode child(ICompositeNode node, ReplaceRegion change) {
        for (INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (change.getEndOffset() <= child.getTotalEndOffset()) {
                return child.getTotalOffset() <= change.getOffset() ? child : null;
            }
        }
        return null;
    }

    /** Whether a statement has its lines for itself, and nothing outside of it can be meant otherwise after a change. */
    private boolean isByItself(ICompositeNode statement, ReplaceRegion change, String text) {
        int start = statement.getTotalOffset();
        ILeafNode first = firstWord(statement);
        if (first == null || change.getOffset() <= first.getEndOffset() || !NodeModelUtils.findActualNodeFor(statement.getSemanticElement()).equals(statement)
                || start == 0 || text.charAt(start - 1) == ',' || text.substring(start, first.getOffset()).indexOf('\n') < 0) {
            return false;
        }
        int end = statement.getTotalEndOffset();
        return endsLine(text, end) && (text.charAt(end - 1) == '}' && change.getEndOffset() < end || endsHere(wordBehind(statement)));
    }

    private static boolean endsLine(String text, int end) {
        int at = end;
        while (at < text.length() && " \t\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
    }

    /** Whether a word goes on with no statement. */
    private boolean endsHere(ILeafNode next) {
        return next != null && next.getGrammarElement() instanceof Keyword keyword
                && (keyword.getValue().equals("}") || words.onlyStarts(keyword.getValue()));
    }

    private static ILeafNode firstWord(INode node) {
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf;
            }
        }
        return null;
    }

    private static ILeafNode wordBehind(INode node) {
        for (INode outer = node; outer != null; outer = outer.getParent()) {
            for (INode next = outer.getNextSibling(); next != null; next = next.getNextSibling()) {
                ILeafNode word = firstWord(next);
                if (word != null) {
                    return word;
                }
            }
        }
        return null;
    }

    /** {@return the first words of the statements around another one, the outermost first; null when they are not known for sure} */
    private List<String> around(ICompositeNode statement) {
        List<String> around = new ArrayList<>();
        INode inner = statement;
        for (ICompositeNode outer = statement.getParent(); outer != null; outer = outer.getParent()) {
            if (opensBlockBefore(outer, inner)) {
                if (!words.isStatement(outer.getGrammarElement()) && !(outer.getSemanticElement() instanceof Case)) {
                    return null;
                }
                around.add(0, firstWord(outer).getText());
            }
            inner = outer;
        }
        return around;
    }

    private static boolean opensBlockBefore(ICompositeNode outer, INode inner) {
        for (INode child = outer.getFirstChild(); child != null && child != inner; child = child.getNextSibling()) {
            if (child instanceof ILeafNode leaf && !leaf.isHidden() && leaf.getText().equals("{")) {
                return true;
            }
        }
        return false;
    }
}
