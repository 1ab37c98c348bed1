// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private List<Diagnostic> findings = List.of();

    /** Marks the nodes that findings lie in. */
    void mark(List<Diagnostic> found) {
        findings = found.stream().filter(finding -> finding.severity() != Severity.INFO).toList();
    }

    /** {@return the gravest severity in a node; empty when it has neither errors nor warnings} */
    private Optional<Severity> worst(OutlineNode node) {
        return findings.stream().filter(finding -> node.contains(finding.offset())).map(Diagnostic::severity).max(Comparator.naturalOrder());
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
        return worst(node).map(severity -> Pictures.of(node.kind(), severity)).orElseGet(() -> Pictures.of(node.kind()));
    }
}
