// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.Optional;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.model.Case;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A finding in its file.
 *
 * @param file    the file as it was checked
 * @param finding one of its findings
 */
record Place(ParsedFile file, Diagnostic finding) {

    String text() {
        return file.text();
    }

    int offset() {
        return finding.offset();
    }

    int end() {
        return finding.offset() + finding.length();
    }

    /** The words the finding is about. */
    String words() {
        return text().substring(offset(), end());
    }

    /** The closest element of a kind around the finding; empty when there is none. */
    <T extends EObject> Optional<T> element(Class<T> type) {
        if (file.model().isEmpty()) {
            return Optional.empty();
        }
        ICompositeNode root = NodeModelUtils.findActualNodeFor(file.model().get()).getRootNode();
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset());
        EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        return Optional.ofNullable(element == null ? null : EcoreUtil2.getContainerOfType(element, type));
    }

    /** Replaces the words of the finding. */
    TextEdit replace(String by) {
        return new TextEdit(offset(), finding.length(), by);
    }

    /** Inserts text behind the words of the finding. */
    TextEdit append(String more) {
        return new TextEdit(end(), 0, more);
    }

    /** Adds a statement as the last one of a case, on a line of its own. */
    Optional<TextEdit> addToCase(String statement) {
        return element(Case.class).map(NodeModelUtils::findActualNodeFor).flatMap(node -> addTo(node, statement));
    }

    /** Adds a statement as the last one between the braces of a statement; empty when it has no closing brace. */
    Optional<TextEdit> addTo(ICompositeNode node, String statement) {
        return Braces.addTo(text(), node, statement);
    }
}
