// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.calx.ide.reference.NarrativeLeaves;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Finds all names of a file that lead somewhere else, without looking where: no other file is read. */
public final class Links {

    private Links() {
    }

    /** {@return the names in what was read, by their place; whether there is anything where they lead shows when they are followed} */
    public static List<Link> in(XtextResource resource) {
        List<Link> links = new ArrayList<>();
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            references(all.next(), links);
        }
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            if (NarrativeLeaves.isNarrative(leaf)) {
                NarrativeLeaves.keys(leaf).forEach(key -> links.add(new Link(key.offset(), key.name().length())));
                NarrativeLeaves.embeddings(leaf).forEach(path -> links.add(new Link(path.offset(), path.pathLength())));
            } else {
                OutsideName.of(leaf).ifPresent(name -> links.add(name.link()));
            }
        }
        links.sort(Comparator.comparingInt(Link::offset));
        return List.copyOf(links);
    }

    private static void references(EObject object, List<Link> links) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && object.eIsSet(reference)) {
                NodeModelUtils.findNodesForFeature(object, reference)
                        .forEach(node -> links.add(new Link(node.getOffset(), node.getLength())));
            }
        }
    }
}
