// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Of two statements where one can hold, the second goes when it says the same; otherwise the author chooses. */
final class RepetitionFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        if (place.file().model().isEmpty()) {
            return List.of();
        }
        ICompositeNode root = NodeModelUtils.findActualNodeFor(place.file().model().get()).getRootNode();
        INode second = NodeModelUtils.findLeafNodeAtOffset(root, place.offset());
        List<INode> said = said(second);
        while (second != null && !(said.size() > 1 && second.getOffset() == place.offset() && second.getEndOffset() == place.end())) {
            second = second.getParent();
            said = said(second);
        }
        if (second == null || !isWhole(second) || !isWhole(said.get(0))) {
            return List.of();
        }
        INode first = said.get(0);
        Lines lines = new Lines(place.text());
        TextEdit withoutSecond = lines.delete(start(second), second.getEndOffset());
        if (words(first).equals(words(second))) {
            return List.of(QuickFix.safe("Delete the repetition", withoutSecond));
        }
        return List.of(QuickFix.choice("Keep '" + words(first) + "'", withoutSecond),
                QuickFix.choice("Keep '" + words(second) + "'", lines.delete(start(first), first.getEndOffset())));
    }

    /** All values given to what a node gives a value to; empty when it gives none. */
    private static List<INode> said(INode node) {
        Assignment assignment = node == null || node.getParent() == null ? null : assignment(node);
        EObject owner = assignment == null ? null : NodeModelUtils.findActualSemanticObjectFor(node.getParent());
        EStructuralFeature feature = owner == null ? null : owner.eClass().getEStructuralFeature(assignment.getFeature());
        return feature == null || feature.isMany() ? List.of() : NodeModelUtils.findNodesForFeature(owner, feature);
    }

    private static Assignment assignment(INode node) {
        return node.getGrammarElement() == null ? null : GrammarUtil.containingAssignment(node.getGrammarElement());
    }

    private static String words(INode node) {
        return NodeModelUtils.getTokenText(node).strip().replaceAll("\\s+", " ");
    }

    /** Whether a value ends its statement; what follows would lose its beginning. */
    private static boolean isWhole(INode value) {
        INode next = value.getNextSibling();
        while (next instanceof ILeafNode leaf && leaf.isHidden()) {
            next = next.getNextSibling();
        }
        return next == null || value.getParent().hasDirectSemanticElement() || assignment(next) == null && !(next.getGrammarElement() instanceof Keyword);
    }

    /** Where the keywords before a value start, and the comma before them. */
    private static int start(INode value) {
        INode first = value;
        for (INode at = before(value); at != null && at.getGrammarElement() instanceof Keyword && assignment(at) == null
                && !at.getText().equals("{"); at = before(at)) {
            first = at;
            if (at.getText().equals(",")) {
                break;
            }
        }
        return first.getOffset();
    }

    private static INode before(INode node) {
        INode at = node.getPreviousSibling();
        while (at instanceof ILeafNode leaf && leaf.isHidden()) {
            at = at.getPreviousSibling();
        }
        // a fragment is part of the statement around it
        return at != null || node.getParent() == null || node.getParent().hasDirectSemanticElement() ? at : before(node.getParent());
    }
}
