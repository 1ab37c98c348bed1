// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import java.util.Optional;
import org.calx.model.Case;
import org.calx.model.Narrative;
import org.calx.model.Section;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Where in a case a new statement goes: behind the statements that usually come before it, in the order in which a report tells a case.
 *
 * @param subject the case
 * @param text    the text of its file
 */
record StatementPlace(Case subject, String text) {

    private static final List<String> ORDER = List.of("title", "runningTitle", "keywords", "synthetic", "source", "authors", "terms", "presented",
            "patient", "diseases", "calcinoses", "examinations", "complications", "digitalLesions", "laboratories", "imagings", "biopsies", "events",
            "figures", "differentials", "treatments", "procedures", "adverseEvents", "noAdverseEvents", "outcomes", "followUp", "vitalStatus",
            "unreported", "omissions", "narratives", "disclosures", "consent", "confirmations", "bibliographies");
    private static final int NARRATIVES = ORDER.indexOf("narratives");
    private static final int FRONT = ORDER.indexOf("keywords");

    /** A statement that is there. The rank tells what comes before what; it has a fraction for the section of a narrative. */
    private record Before(double rank, INode node) {
    }

    /**
     * Inserts a statement.
     *
     * @param feature   the feature of the case that it sets
     * @param statement the statement; its lines are indented as those of the case
     * @return the change; empty when the case has no braces
     */
    Optional<TextEdit> insert(String feature, String statement) {
        return insert(ORDER.indexOf(feature), statement);
    }

    /** Inserts a narrative behind those of the same section, or of sections before it. */
    Optional<TextEdit> insertNarrative(Section section, String statement) {
        return insert(rank(section), statement);
    }

    private Optional<TextEdit> insert(double rank, String statement) {
        Before last = null;
        for (int i = 0; i <= rank; i++) {
            EStructuralFeature feature = subject.eClass().getEStructuralFeature(ORDER.get(i));
            for (INode node : NodeModelUtils.findNodesForFeature(subject, feature)) {
                double its = i == NARRATIVES && node.getSemanticElement() instanceof Narrative narrative ? rank(narrative.getSection()) : i;
                boolean later = last == null || its > last.rank() || its == last.rank() && node.getEndOffset() > last.node().getEndOffset();
                last = its <= rank && later ? new Before(its, node) : last;
            }
        }
        if (last != null) {
            return Optional.of(behind(last, rank, statement));
        }
        return brace().map(brace -> edit(brace.getEndOffset(), false, statement));
    }

    private static double rank(Section section) {
        return NARRATIVES + section.getValue() / 100.0;
    }

    private Optional<ILeafNode> brace() {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(subject);
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (leaf.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals("{")) {
                return Optional.of(leaf);
            }
        }
        return Optional.empty();
    }

    private TextEdit behind(Before before, double rank, String statement) {
        boolean several = before.node().getText().strip().contains("\n") || statement.contains("\n");
        boolean front = rank <= FRONT;
        boolean apart = several || !front && before.rank() != rank && isBlank(before.node().getEndOffset());
        return edit(before.node().getEndOffset(), apart, statement);
    }

    /** Whether the line below is blank. */
    private boolean isBlank(int offset) {
        Lines lines = new Lines(text);
        int next = text.indexOf('\n', offset) + 1;
        return next > 0 && text.substring(next, lines.stop(next)).isBlank() && next < text.length();
    }

    private TextEdit edit(int offset, boolean apart, String statement) {
        Lines lines = new Lines(text);
        String end = lines.end();
        String outer = lines.indent(NodeModelUtils.findActualNodeFor(subject).getOffset());
        String inserted = end + (apart ? end : "") + outer + "  " + statement.replace("\n", end + outer + "  ");
        int stop = lines.stop(offset);
        String rest = text.substring(offset, stop).strip();
        if (rest.isEmpty() || rest.startsWith("//")) {
            boolean crowded = (apart || statement.contains("\n")) && !isBlank(offset) && !isClosing(stop);
            return new TextEdit(stop, 0, inserted + (crowded ? end : ""));
        }
        int next = offset;
        while (text.charAt(next) == ' ' || text.charAt(next) == '\t') {
            next++;
        }
        return new TextEdit(offset, next - offset, inserted + end + outer + (rest.startsWith("}") ? "" : "  "));
    }

    private boolean isClosing(int stop) {
        return text.substring(stop).stripLeading().startsWith("}") || text.substring(stop).isBlank();
    }
}
