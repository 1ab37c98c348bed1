// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.model.CalxPackage;
import org.calx.model.narrative.NarrativeText;
import org.calx.model.narrative.Segment;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** The tokens of a file in which an author cites and embeds: narrative text, captions, citations. */
public final class NarrativeLeaves {

    private static final Set<String> CAPTIONS = Set.of(CalxPackage.Literals.FIGURE__CAPTION.getName());
    /** A name such as L1 with the properties after it. */
    private static final Pattern PATH = Pattern.compile("(?<![\\w.])([A-Z][A-Za-z]*[0-9]+)\\b(?:\\.[A-Za-z]+)*");

    /**
     * A name embedded in narrative text.
     *
     * @param name       the name
     * @param offset     where it starts, from the start of the file
     * @param pathLength how long it is with its properties
     */
    public record Embedding(String name, int offset, int pathLength) {
    }

    private NarrativeLeaves() {
    }

    /** {@return the tokens below a node in which an author cites and embeds, in order} */
    static List<ILeafNode> below(ICompositeNode node) {
        List<ILeafNode> leaves = new ArrayList<>();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (isNarrative(leaf)) {
                leaves.add(leaf);
            }
        }
        return leaves;
    }

    /** {@return whether an author cites and embeds in a token} */
    public static boolean isNarrative(ILeafNode leaf) {
        if (leaf.isHidden() || leaf.getLength() < 2) {
            return false;
        }
        String text = leaf.getText();
        return text.startsWith("\"\"\"") || text.startsWith("[@") || text.charAt(0) == '"' && CAPTIONS.contains(property(leaf));
    }

    /** {@return the keys cited in a token; their offsets count from the start of the file} */
    public static List<Segment.Key> keys(ILeafNode leaf) {
        return NarrativeText.parse(leaf.getText()).keys().stream().filter(key -> !key.name().isEmpty())
                .map(key -> new Segment.Key(key.name(), leaf.getOffset() + key.offset())).toList();
    }

    /** {@return the names embedded in a token} */
    public static List<Embedding> embeddings(ILeafNode leaf) {
        List<Embedding> found = new ArrayList<>();
        String text = leaf.getText();
        for (Segment segment : NarrativeText.parse(text).segments()) {
            if (segment instanceof Segment.Embedded) {
                Matcher path = PATH.matcher(text).region(segment.offset() + 1, segment.offset() + segment.length() - 1);
                while (path.find()) {
                    found.add(new Embedding(path.group(1), leaf.getOffset() + path.start(), path.end() - path.start()));
                }
            }
        }
        return found;
    }

    private static String property(ILeafNode leaf) {
        Assignment assignment = leaf.getGrammarElement() instanceof AbstractElement element ? GrammarUtil.containingAssignment(element) : null;
        return assignment == null ? "" : assignment.getFeature();
    }
}
