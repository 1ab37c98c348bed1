// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.navigation;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calx.model.CalxPackage;
import org.calx.model.Journal;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A quoted name of something outside the file: a reference file, a picture, a citation style, the journal another one is based on.
 *
 * @param link    where the name stands, without its quotation marks
 * @param name    the name
 * @param owner   what names it
 * @param feature what it is to its owner
 */
record OutsideName(Link link, String name, EObject owner, EStructuralFeature feature) {

    private static final EStructuralFeature BASE = CalxPackage.Literals.JOURNAL__BASE;
    private static final Set<EStructuralFeature> FILES = Set.of(CalxPackage.Literals.CASE__BIBLIOGRAPHIES, CalxPackage.Literals.FIGURE__FILE,
            CalxPackage.Literals.JOURNAL__STYLE);

    /** {@return the name that a token is; empty when it is none} */
    static Optional<OutsideName> of(ILeafNode leaf) {
        if (leaf.isHidden() || leaf.getLength() < 3 || leaf.getText().charAt(0) != '"' || !(leaf.getGrammarElement() instanceof AbstractElement element)) {
            return Optional.empty();
        }
        Assignment assignment = GrammarUtil.containingAssignment(element);
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(leaf);
        EStructuralFeature feature = assignment == null || owner == null ? null : owner.eClass().getEStructuralFeature(assignment.getFeature());
        if (!FILES.contains(feature) && feature != BASE) {
            return Optional.empty();
        }
        String text = leaf.getText();
        return Optional.of(new OutsideName(new Link(leaf.getOffset() + 1, leaf.getLength() - 2), text.substring(1, text.length() - 1), owner, feature));
    }

    /** {@return where the name leads; empty when there is nothing of that name} */
    Optional<Definition> follow(Path file, Map<Path, String> unsaved) {
        if (feature == BASE) {
            return JournalBase.find((Journal) owner, link, name, file, unsaved);
        }
        try {
            Path named = file.resolveSibling(name).normalize();
            return Files.isRegularFile(named) ? Optional.of(Definition.inFile(link, named, 0, 0)) : Optional.empty();
        } catch (InvalidPathException unusable) {
            return Optional.empty(); // a check reports the name
        }
    }
}
