// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import org.calx.model.CalxFile;
import org.calx.model.Case;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The statement of a case around a place, between the braces of its case. The grammar needs no more to say what may follow, and
 * reading all that stands before the place takes longer the further down it is.
 *
 * @param text    the case with this statement only
 * @param shift   what is added to a place in it to get the place in the file; for places in the statement
 * @param subject the whole case; null when the excerpt is the whole file
 */
record Excerpt(String text, int shift, Case subject) {

    /** {@return the excerpt around a place; the whole file when the place is in no case} */
    static Excerpt around(XtextResource resource, String text, int offset) {
        if (!resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof CalxFile file) {
            for (EObject declaration : file.getDeclarations()) {
                ICompositeNode node = NodeModelUtils.findActualNodeFor(declaration);
                if (declaration instanceof Case subject && node != null && node.getOffset() < offset && offset <= node.getEndOffset()) {
                    return in(subject, node, text, offset);
                }
            }
        }
        return new Excerpt(text, 0, null);
    }

    private static Excerpt in(Case subject, ICompositeNode node, String text, int offset) {
        int brace = text.indexOf('{', node.getOffset());
        INode statement = null;
        for (EObject child : subject.eContents()) {
            INode candidate = NodeModelUtils.findActualNodeFor(child);
            if (candidate != null && candidate.getOffset() < offset && (statement == null || candidate.getOffset() > statement.getOffset())) {
                statement = candidate;
            }
        }
        int start = statement == null ? -1 : text.lastIndexOf('\n', statement.getOffset());
        if (brace < 0 || start <= brace) {
            return new Excerpt(text, 0, null);
        }
        int line = text.indexOf('\n', offset);
        int end = Math.max(line < 0 ? text.length() : line, Math.min(statement.getEndOffset(), node.getEndOffset() - 1));
        return new Excerpt("case A {" + text.substring(start, end) + "\n}\n", start - "case A {".length(), subject);
    }

    boolean isWhole() {
        return subject == null;
    }
}
