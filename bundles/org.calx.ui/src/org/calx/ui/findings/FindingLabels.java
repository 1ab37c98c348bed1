// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

import org.calx.ui.picture.Pictures;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;

/** What a column of the list of findings shows. */
final class FindingLabels extends StyledCellLabelProvider {

    private final FindingTree tree;
    private final int column;

    FindingLabels(FindingTree tree, int column) {
        this.tree = tree;
        this.column = column;
    }

    @Override
    public void update(ViewerCell cell) {
        Found found = tree.found(cell.getElement());
        FindingGroup group = tree.group(cell.getElement());
        if (found == null && group == null) {
            cell.setText(column == 0 && tree.more(cell.getElement()) != null ? tree.more(cell.getElement()) : "");
            return; // what is not listed, or is about to be removed
        }
        StyledString text = found == null ? text(group) : text(found);
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        if (column == 0) {
            cell.setImage(Pictures.named(found == null ? "severity-" + group.worst().label() : picture(found)));
            cell.setFont(found == null ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
        }
        super.update(cell);
    }

    private StyledString text(FindingGroup group) {
        return column == 0 ? new StyledString(group.label()).append("  " + group.words(), StyledString.QUALIFIER_STYLER) : new StyledString();
    }

    private StyledString text(Found found) {
        return switch (column) {
        case 0 -> found.isConfirmed() ? new StyledString(found.message(), StyledString.QUALIFIER_STYLER).append("  (confirmed: " + found.reason() + ")")
                : new StyledString(found.message());
        case 1 -> new StyledString(Integer.toString(found.line()));
        case 2 -> new StyledString(found.place());
        default -> new StyledString(found.code(), StyledString.QUALIFIER_STYLER);
        };
    }

    private static String picture(Found found) {
        return found.isConfirmed() ? "severity-confirmed" : "severity-" + found.severity().label();
    }

    @Override
    public String getToolTipText(Object element) {
        Found found = tree.found(element);
        return found == null ? null : found.message();
    }
}
