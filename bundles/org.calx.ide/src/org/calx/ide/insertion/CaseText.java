// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.insertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.calx.ide.contentassist.Proposal;
import org.calx.ide.quickfix.Lines;
import org.calx.model.Case;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The text of a case, to which statements are added between those that are there. */
final class CaseText {

    private static final String STEP = "  ";
    private static final char GAP = '‹';
    private static final char GAP_END = '›';

    /** Earlier statements first. */
    static final Comparator<EObject> BY_PLACE = Comparator.comparingInt(element -> node(element) == null ? 0 : node(element).getOffset());

    private final String text;
    private final Lines lines;

    CaseText(String text) {
        this.text = text;
        lines = new Lines(text);
    }

    /** {@return the case that a place of a file lies in, else the last one before it, else the first; empty when there is none} */
    static Optional<Case> at(EObject file, int offset) {
        List<Case> cases = file == null ? List.of()
                : file.eContents().stream().filter(Case.class::isInstance).map(Case.class::cast).filter(each -> node(each) != null).toList();
        return cases.stream().filter(each -> node(each).getOffset() <= offset).reduce((earlier, later) -> later).or(() -> cases.stream().findFirst());
    }

    /** {@return whether a place lies in an element} */
    static boolean holds(EObject element, int offset) {
        INode node = node(element);
        return node != null && node.getOffset() <= offset && offset <= node.getEndOffset();
    }

    /** {@return a statement behind another one, on a line of its own; with a blank line before it when it stands apart} */
    Insertion after(EObject element, String statement, boolean apart) {
        INode node = node(element);
        String indent = lines.indent(node.getOffset());
        int end = node.getEndOffset();
        String rest = text.substring(end, lines.stop(end)).strip();
        boolean lineEnds = rest.isEmpty() || rest.startsWith("//");
        String before = lines.end() + (apart ? lines.end() : "");
        String after = lineEnds ? "" : lines.end() + indent;
        return filled(lineEnds ? lines.stop(end) : end, before + indent, indented(statement, indent), after);
    }

    /** {@return a statement before another one, with a blank line between them} */
    Insertion before(EObject element, String statement) {
        int start = node(element).getOffset();
        String indent = lines.indent(start);
        boolean lineStarts = text.substring(lines.start(start), start).isBlank();
        String after = lines.end() + lines.end() + indent;
        return filled(start, lineStarts ? "" : lines.end() + indent, indented(statement, indent), after);
    }

    /** {@return a statement as the first one between the braces of an element; braces are added when it has none} */
    Insertion within(EObject element, String statement) {
        INode node = node(element);
        String indent = lines.indent(node.getOffset());
        int brace = brace(element, "{");
        if (brace < 0) {
            return filled(node.getEndOffset(), " {" + lines.end() + indent + STEP, indented(statement, indent + STEP), lines.end() + indent + "}");
        }
        String rest = text.substring(brace + 1, lines.stop(brace + 1));
        boolean lineEnds = rest.isBlank();
        int offset = lineEnds ? lines.stop(brace + 1) : brace + 1;
        return filled(offset, lines.end() + indent + STEP, indented(statement, indent + STEP), lineEnds ? "" : lines.end() + indent + (rest.strip().startsWith("}") ? "" : STEP));
    }

    /** {@return a statement as the last one between the braces of an element} */
    Insertion atEnd(EObject element, String statement) {
        INode node = node(element);
        String indent = lines.indent(node.getOffset());
        int close = brace(element, "}");
        int end = close < 0 ? node.getEndOffset() : close;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean first = text.charAt(end - 1) == '{';
        String rest = close < 0 ? "" : text.substring(end, close);
        return filled(end, lines.end() + (first ? "" : lines.end()) + indent + STEP, indented(statement, indent + STEP),
                rest.contains("\n") || close < 0 ? "" : lines.end() + indent);
    }

    /** Where a brace of an element's own block stands; -1 when it has none. */
    private static int brace(EObject element, String brace) {
        for (ILeafNode leaf : node(element).getLeafNodes()) {
            if (leaf.getText().equals(brace) && NodeModelUtils.findActualSemanticObjectFor(leaf) == element) {
                return leaf.getOffset();
            }
        }
        return -1;
    }

    private String indented(String statement, String indent) {
        return statement.replace("\n", lines.end() + indent);
    }

    /** Takes the marks of the gaps out of a statement. */
    private static Insertion filled(int offset, String before, String statement, String after) {
        StringBuilder out = new StringBuilder(before);
        List<Proposal.Slot> gaps = new ArrayList<>();
        int open = -1;
        for (char each : statement.toCharArray()) {
            if (each == GAP) {
                open = out.length();
            } else if (each == GAP_END) {
                gaps.add(new Proposal.Slot(open, out.length() - open));
            } else {
                out.append(each);
            }
        }
        return new Insertion(offset, out.append(after).toString(), before.length(), gaps);
    }

    private static INode node(EObject element) {
        return NodeModelUtils.findActualNodeFor(element);
    }
}
