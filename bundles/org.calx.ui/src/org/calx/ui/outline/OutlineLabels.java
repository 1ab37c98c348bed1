// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.outline;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calx.ide.Analysis;
import org.calx.ide.outline.OutlineNode;
import org.calx.language.Diagnostic;
import org.calx.language.Severity;
import org.calx.ui.picture.Pictures;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Names the nodes of the outline, and marks those with errors or warnings in them. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    private Map<OutlineNode, Severity> marks = new IdentityHashMap<>();

    /**
     * Marks the nodes that errors and warnings lie in.
     *
     * @param nodes    the nodes that are drawn
     * @param analysis what was found; its outline says the same as the nodes, wherever its statements stand
     * @return the nodes that look different now
     */
    List<OutlineNode> mark(List<OutlineNode> nodes, Analysis analysis) {
        Map<OutlineNode, Severity> before = marks;
        marks = new IdentityHashMap<>();
        mark(nodes, analysis.outline(), analysis.findings().stream().filter(finding -> finding.severity() != Severity.INFO).toList());
        Map<OutlineNode, Severity> either = new IdentityHashMap<>(before);
        either.putAll(marks);
        return either.keySet().stream().filter(node -> before.get(node) != marks.get(node)).toList();
    }

    private void mark(List<OutlineNode> drawn, List<OutlineNode> analysed, List<Diagnostic> findings) {
        if (findings.isEmpty()) {
            return;
        }
        for (int i = 0; i < drawn.size(); i++) {
            OutlineNode node = analysed.get(i);
            List<Diagnostic> within = findings.stream().filter(finding -> node.contains(finding.offset())).toList();
            Optional<Severity> worst = within.stream().map(Diagnostic::severity).max(Comparator.naturalOrder());
            if (worst.isPresent()) {
                marks.put(drawn.get(i), worst.get());
                mark(drawn.get(i).children(), node.children(), within);
            }
        }
    }

    @Override
    public StyledString getStyledText(Object element) {
        OutlineNode node = (OutlineNode) element;
        StyledString text = new StyledString(node.label());
        return node.detail().isEmpty() ? text : text.append("  " + node.detail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        OutlineNode node = (OutlineNode) element;
        Severity worst = marks.get(node);
        return worst == null ? Pictures.of(node.kind()) : Pictures.of(node.kind(), worst);
    }
}
