// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import jakarta.inject.Inject;
import java.util.Optional;
import org.calx.model.Case;
import org.eclipse.xtext.EcoreUtil2;
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
     * What was read again.
     *
     * @param before the statement that stood there; null when only white space has changed
     * @param now    what stands there now, by itself
     * @param space  the white space behind it; null when it is the same
     */
    record Reread(ICompositeNode before, IParseResult now, Space space) {
    }

    /**
     * Reads the innermost statement that a change lies in, or that it stands behind.
     *
     * @param file   the whole file, as it was before
     * @param change the change
     * @return empty when the whole file is to be read
     */
    Optional<Reread> read(ReadFile file, ReplaceRegion change) {
        if (file.isEntangled() || change.getText().chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            return Optional.empty(); // what stands around a statement has mended it; half a character is not read as it stands
        }
        String text = file.getRootNode().getText();
        ILeafNode around = Space.around(file.getRootNode(), change);
        Space space = around == null ? null : new Space(around, changed(around.getTotalOffset(), around.getTotalEndOffset(), change, text));
        if (space != null && space.isKept()) {
            return Optional.of(new Reread(null, null, space));
        }
        ICompositeNode statement = space == null ? null : before(around, change, text);
        if (statement == null) {
            statement = innermost(file.getRootNode(), change, text);
        }
        if (statement == null || EcoreUtil2.getContainerOfType(statement.getSemanticElement(), Case.class) == null) {
            return Optional.empty();
        }
        return read(statement, change, text, file.standsApart());
    }

    private Optional<Reread> read(ICompositeNode statement, ReplaceRegion change, String text, boolean mend) {
        StatementPlace place = new StatementPlace(words, statement, text);
        String around = place.around();
        if (around == null) {
            return Optional.empty();
        }
        ILeafNode behind = place.space();
        int end = behind == null ? statement.getTotalEndOffset() : behind.getTotalEndOffset();
        String changed = changed(statement.getTotalOffset(), end, change, text);
        String now = changed.substring(0, Space.length(changed));
        Space space = behind == null ? null : new Space(behind, changed.substring(now.length()));
        if (now.contains(JournalWords.START) || space != null && !space.isKept()) {
            return Optional.empty(); // whether a journal starts depends on what is open
        }
        boolean ends = !now.contains("/*") && !now.contains("\"\"\""); // these may go on far behind a statement that is broken
        return parser.statement((RuleCall) statement.getGrammarElement(), around, now, changed.substring(now.length()) + place.behind(end), mend && ends)
                .filter(result -> isWhole(result, now.length()))
                .map(result -> new Reread(statement, result, space == null || space.isSame() ? null : space));
    }

    private static String changed(int start, int end, ReplaceRegion change, String text) {
        return text.substring(start, change.getOffset()) + change.getText() + text.substring(change.getEndOffset(), end);
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
            found = isByItself(node, change, text) ? node : found;
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

    /** {@return the innermost statement that ends where white space begins; null when there is none} */
    private ICompositeNode before(ILeafNode space, ReplaceRegion change, String text) {
        int end = space.getTotalOffset();
        INode last = end == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(space.getRootNode(), end - 1);
        for (INode outer = last; outer != null && outer.getTotalEndOffset() == end; outer = outer.getParent()) {
            if (outer instanceof ICompositeNode node && isByItself(node, change, text)) {
                return node;
            }
        }
        return null;
    }

    private boolean isByItself(ICompositeNode node, ReplaceRegion change, String text) {
        return words.isStatement(node.getGrammarElement()) && node.hasDirectSemanticElement() && new StatementPlace(words, node, text).isByItself(change);
    }
}
