// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Named;
import org.calx.model.narrative.CaseValues;
import org.calx.model.narrative.Segment;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

/** Finds what the names in a case stand for and every place that mentions it: statements, narrative text, reference files. */
public final class Mentions {

    private static final EObjectAtOffsetHelper HELPER = new EObjectAtOffsetHelper();

    private Mentions() {
    }

    /**
     * Finds the name at a place.
     *
     * @param resource what was read
     * @param offset   the place; also right behind the name
     * @return the name; empty when there is none or nothing is called so
     */
    public static Optional<Pointed> at(XtextResource resource, int offset) {
        return exactly(resource, offset).or(() -> offset > 0 ? exactly(resource, offset - 1) : Optional.empty());
    }

    private static Optional<Pointed> exactly(XtextResource resource, int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        if (leaf == null || leaf.isHidden()) {
            return Optional.empty();
        }
        if (NarrativeLeaves.isNarrative(leaf)) {
            return inText(leaf, offset);
        }
        INode node = HELPER.getCrossReferenceNode(resource, new TextRegion(offset, 0));
        if (node != null) {
            EObject target = HELPER.getCrossReferencedElement(node);
            return target instanceof Named named && !named.eIsProxy() && named.getName() != null
                    ? Optional.of(name(named, node, MentionKind.REFERENCE))
                    : Optional.empty();
        }
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(leaf);
        return owner instanceof Named named && named.getName() != null
                ? declaration(named).filter(place -> contains(place.getOffset(), place.getLength(), offset))
                        .map(place -> name(named, place, MentionKind.DECLARATION))
                : Optional.empty();
    }

    private static Pointed name(Named named, INode node, MentionKind kind) {
        return new Pointed(new Referent.Thing(named), node.getOffset(), node.getLength(), node.getLength(), kind);
    }

    private static Optional<Pointed> inText(ILeafNode leaf, int offset) {
        for (Segment.Key key : NarrativeLeaves.keys(leaf)) {
            if (contains(key.offset() - 1, key.name().length() + 1, offset)) { // the at sign belongs to it
                return Optional.of(new Pointed(new Referent.Publication(key.name()), key.offset(), key.name().length(),
                        key.name().length(), MentionKind.CITATION));
            }
        }
        Case subject = subject(leaf);
        for (NarrativeLeaves.Embedding path : NarrativeLeaves.embeddings(leaf)) {
            if (subject != null && contains(path.offset(), path.pathLength(), offset)) {
                return CaseValues.named(subject, path.name()).map(named -> new Pointed(new Referent.Thing(named), path.offset(),
                        path.name().length(), path.pathLength(), MentionKind.EMBEDDED));
            }
        }
        return Optional.empty();
    }

    /**
     * Finds every place that mentions something: in its file, in reference files, and for a publication in the other cases of the folder.
     *
     * @param resource what was read
     * @param file     the file it stands for; other files are looked up beside it
     * @param referent what is mentioned
     * @param unsaved  the texts of files that differ from what is on disk, by file
     * @return the places: those of the file by their order, then those in other files
     */
    public static List<Mention> everywhere(XtextResource resource, Path file, Referent referent, Map<Path, String> unsaved) {
        List<Mention> mentions = new ArrayList<>(within(resource, file, referent));
        if (referent instanceof Referent.Publication publication) {
            mentions.addAll(entries(resource, file, publication, unsaved));
            mentions.addAll(OtherCases.citing(publication.name(), mentions, file, unsaved));
        }
        return mentions;
    }

    /** {@return where reference files give a publication its key} */
    public static List<Mention> entries(XtextResource resource, Path file, Referent.Publication publication, Map<Path, String> unsaved) {
        return Citables.of(resource, file, unsaved).stream().filter(entry -> entry.key().equals(publication.name()))
                .map(entry -> new Mention(entry.file(), entry.offset(), entry.length(), MentionKind.DECLARATION)).toList();
    }

    /**
     * Finds the places of a file that mention something; reads nothing else.
     *
     * @param resource what was read
     * @param file     the file it stands for
     * @param referent what is mentioned
     * @return the places in their order
     */
    public static List<Mention> within(XtextResource resource, Path file, Referent referent) {
        List<Mention> mentions = new ArrayList<>();
        switch (referent) {
        case Referent.Thing thing -> {
            declaration(thing.named()).ifPresent(node -> mentions.add(mention(file, node, MentionKind.DECLARATION)));
            references(resource, file, thing.named(), mentions);
            embeddings(file, thing.named(), mentions);
            mentions.sort(Comparator.comparingInt(Mention::offset));
        }
        case Referent.Publication publication -> citations(resource, file, publication.name(), mentions);
        }
        return mentions;
    }

    /** {@return where something gets its name; empty when it was not read from text} */
    public static Optional<INode> declaration(Named named) {
        return NodeModelUtils.findNodesForFeature(named, CalxPackage.Literals.NAMED__NAME).stream().findFirst();
    }

    private static void references(XtextResource resource, Path file, Named named, List<Mention> mentions) {
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject object = all.next();
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && object.eIsSet(reference) && refersTo(object.eGet(reference), named)) {
                    NodeModelUtils.findNodesForFeature(object, reference).stream()
                            .filter(node -> NodeModelUtils.getTokenText(node).equals(named.getName()))
                            .forEach(node -> mentions.add(mention(file, node, MentionKind.REFERENCE)));
                }
            }
        }
    }

    private static boolean refersTo(Object value, Named named) {
        return value == named || value instanceof List<?> list && list.contains(named);
    }

    private static void embeddings(Path file, Named named, List<Mention> mentions) {
        Case subject = EcoreUtil2.getContainerOfType(named, Case.class);
        ICompositeNode node = subject == null ? null : NodeModelUtils.findActualNodeFor(subject);
        if (node != null && CaseValues.named(subject, named.getName()).filter(found -> found == named).isPresent()) {
            for (ILeafNode leaf : NarrativeLeaves.below(node)) {
                for (NarrativeLeaves.Embedding path : NarrativeLeaves.embeddings(leaf)) {
                    if (path.name().equals(named.getName())) {
                        mentions.add(new Mention(file, path.offset(), path.name().length(), MentionKind.EMBEDDED));
                    }
                }
            }
        }
    }

    private static void citations(XtextResource resource, Path file, String key, List<Mention> mentions) {
        for (ILeafNode leaf : NarrativeLeaves.below(resource.getParseResult().getRootNode())) {
            for (Segment.Key cited : NarrativeLeaves.keys(leaf)) {
                if (cited.name().equals(key)) {
                    mentions.add(new Mention(file, cited.offset(), key.length(), MentionKind.CITATION));
                }
            }
        }
    }

    private static Mention mention(Path file, INode node, MentionKind kind) {
        return new Mention(file, node.getOffset(), node.getLength(), kind);
    }

    private static Case subject(ILeafNode leaf) {
        EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
        return element == null ? null : EcoreUtil2.getContainerOfType(element, Case.class);
    }

    private static boolean contains(int start, int length, int offset) {
        return offset >= start && offset < start + length;
    }
}
