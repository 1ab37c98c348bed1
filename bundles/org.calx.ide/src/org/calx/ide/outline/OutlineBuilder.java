// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Named;
import org.calx.model.Narrative;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Builds the outline of a file: the statements of a case, and whatever has a name inside them. What a statement is, the grammar
 * says; a new one needs a line here only when it shall have a picture of its own.
 */
public final class OutlineBuilder {

    private static final Map<String, OutlineKind> KINDS = Stream.of(OutlineKind.values())
            .collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));

    private OutlineBuilder() {
    }

    /**
     * Builds the nodes of a container's contents.
     *
     * @param container the root of a file, or anything in it; null stands for an empty file
     * @return its nodes in the order of the file
     */
    public static List<OutlineNode> build(EObject container) {
        List<OutlineNode> nodes = new ArrayList<>();
        if (container != null) {
            for (EObject child : container.eContents()) {
                INode node = NodeModelUtils.findActualNodeFor(child);
                if (node != null && (child instanceof Named || container instanceof Case && isStatement(node))) {
                    INode name = name(child, node);
                    nodes.add(new OutlineNode(label(child), detail(child), kind(child), node.getOffset(), node.getLength(),
                            name.getOffset(), name.getLength(),
                            child instanceof Named named && named.getName() != null, build(child)));
                }
            }
            nodes.sort(Comparator.comparingInt(OutlineNode::offset));
        }
        return nodes;
    }

    /** Statements start with a keyword; the parts of a statement with a word of the vocabularies, a number, a name. */
    private static boolean isStatement(INode node) {
        return node.getGrammarElement() instanceof RuleCall call && call.getRule().getAlternatives() instanceof Group group
                && first(group) instanceof Keyword keyword && keyword.getCardinality() == null;
    }

    private static AbstractElement first(Group group) {
        return group.getElements().getFirst();
    }

    private static INode name(EObject object, INode node) {
        List<INode> names = object instanceof Named ? NodeModelUtils.findNodesForFeature(object, CalxPackage.Literals.NAMED__NAME)
                : List.of();
        return names.isEmpty() ? NodeModelUtils.findLeafNodeAtOffset(node, node.getOffset()) : names.getFirst();
    }

    private static String label(EObject object) {
        if (object instanceof Named named && named.getName() != null) {
            return named.getName();
        }
        String keyword = StatementText.keyword(object);
        return keyword.isEmpty() ? object.eClass().getName() : Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
    }

    private static String detail(EObject object) {
        return switch (object) {
        case Case subject -> subject.getTitle() == null ? "" : subject.getTitle();
        case Narrative narrative -> narrative.getSection().getLiteral();
        default -> StatementText.heading(object);
        };
    }

    private static OutlineKind kind(EObject object) {
        return KINDS.getOrDefault(object.eClass().getName().toUpperCase(Locale.ROOT), OutlineKind.OTHER);
    }
}
