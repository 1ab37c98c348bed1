// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.calx.model.Case;
import org.calx.model.Named;
import org.calx.model.Section;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Inserts statements with gaps into a case; a gap stands between ‹ and ›.
 *
 * @param subject the case
 * @param text    the text of its file
 */
record Skeletons(Case subject, String text) {

    /** A statement of the case. */
    Stream<QuickFix> statement(String label, String feature, String statement) {
        return new StatementPlace(subject, text).insert(feature, statement).stream().map(edit -> QuickFix.skeleton(label, edit));
    }

    /** A text of the author's, about a topic unless that is empty. */
    Stream<QuickFix> narrative(Section section, String topic) {
        String head = "narrative " + section.getLiteral() + (topic.isEmpty() ? "" : " on " + topic);
        return new StatementPlace(subject, text).insertNarrative(section, head + " \"\"\"\n  ‹…›\n\"\"\"").stream()
                .map(edit -> QuickFix.skeleton("Write '" + head + "'", edit));
    }

    /** The reason why a topic is left out. */
    Stream<QuickFix> omitted(String topic) {
        return statement("Say why it is left out: 'omitted " + topic + "'", "omissions", "omitted " + topic + " because \"‹…›\"");
    }

    /** Adds lines between the braces of a statement, which gets braces when it has none. */
    TextEdit in(EObject statement, String added) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(statement);
        Lines lines = new Lines(text);
        String indent = lines.indent(node.getOffset());
        String inner = added.replace("\n", lines.end() + indent + "  ");
        return Braces.addTo(text, node, inner).orElseGet(() -> new TextEdit(node.getEndOffset(), 0,
                " {" + lines.end() + indent + "  " + inner + lines.end() + indent + "}"));
    }

    /** Adds words to the head of a statement, before its braces. */
    TextEdit atHead(EObject statement, String words) {
        int end = NodeModelUtils.findActualNodeFor(statement).getOffset();
        for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(statement).getLeafNodes()) {
            if (leaf.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals("{")) {
                break;
            }
            end = leaf.isHidden() ? end : leaf.getEndOffset();
        }
        return new TextEdit(end, 0, words);
    }

    /** {@return the last piece of text that sets a feature} */
    Optional<INode> node(EObject owner, String feature) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, owner.eClass().getEStructuralFeature(feature));
        return nodes.isEmpty() ? Optional.empty() : Optional.of(nodes.getLast());
    }

    /** {@return the first free name that starts with a letter} */
    String freeName(String letter) {
        Set<String> taken = new HashSet<>();
        subject.eAllContents().forEachRemaining(each -> {
            if (each instanceof Named named) {
                taken.add(named.getName());
            }
        });
        int number = 1;
        while (taken.contains(letter + number)) {
            number++;
        }
        return letter + number;
    }
}
