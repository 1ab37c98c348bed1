// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.navigation;

import java.util.List;
import java.util.Optional;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Named;
import org.calx.model.Narrative;
import org.calx.model.narrative.CaseValues;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;

/** Finds what a name refers to, in statements and embedded in narrative text. */
public final class Definitions {

    private static final EObjectAtOffsetHelper HELPER = new EObjectAtOffsetHelper();

    private Definitions() {
    }

    /**
     * Finds what the name at a place refers to.
     *
     * @param resource what was read
     * @param offset   the place
     * @return the reference with its target; empty when there is none
     */
    public static Optional<Definition> at(XtextResource resource, int offset) {
        INode node = HELPER.getCrossReferenceNode(resource, new org.eclipse.xtext.util.TextRegion(offset, 0));
        if (node != null && node.getGrammarElement() instanceof CrossReference reference) {
            EReference feature = GrammarUtil.getReference(reference);
            EObject target = feature == null ? null : HELPER.getCrossReferencedElement(node);
            return target == null || target.eIsProxy() ? Optional.empty()
                    : Optional.of(definition(node.getOffset(), node.getLength(), target));
        }
        return embedded(resource, offset);
    }

    private static Optional<Definition> embedded(XtextResource resource, int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        if (leaf == null || !leaf.getText().startsWith("\"\"\"")
                || !(NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof Narrative narrative)) {
            return Optional.empty();
        }
        String text = leaf.getText();
        int at = offset - leaf.getOffset();
        int open = text.lastIndexOf('{', at);
        int close = text.indexOf('}', at);
        Case subject = EcoreUtil2.getContainerOfType(narrative, Case.class);
        if (open < 0 || close < 0 || subject == null || text.substring(open, close).indexOf('\n') >= 0
                || text.substring(open, at).indexOf('}') >= 0) {
            return Optional.empty();
        }
        int start = at;
        while (start > open + 1 && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        int end = start;
        while (end < close && isNamePart(text.charAt(end))) {
            end++;
        }
        int first = leaf.getOffset() + start;
        int length = end - start;
        return CaseValues.named(subject, text.substring(start, end).split("\\.", 2)[0]).map(named -> definition(first, length, named));
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static Definition definition(int offset, int length, EObject target) {
        List<INode> names = target instanceof Named
                ? NodeModelUtils.findNodesForFeature(target, CalxPackage.eINSTANCE.getNamed_Name())
                : List.of();
        INode place = names.isEmpty() ? NodeModelUtils.findActualNodeFor(target) : names.getFirst();
        return new Definition(offset, length, target, place == null ? 0 : place.getOffset(), place == null ? 0 : place.getLength());
    }
}
