// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

import org.calx.ui.picture.Pictures;
import org.calx.ui.widget.FittedLabels;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;

/** What a column of the list of findings shows. */
final class FindingLabels extends FittedLabels {

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
        if (column == 0 && (found != null || group != null)) {
            cell.setImage(Pictures.named(found == null ? "severity-" + group.worst().label() : picture(found)));
            cell.setFont(found == null ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
        }
        super.update(cell);
    }

    @Override
    protected StyledString words(Object element) {
        Found found = tree.found(element);
        FindingGroup group = tree.group(element);
        return found != null ? text(found) : group != null ? text(group) : rest(element);
    }

    /** What stands in the place of findings that are not listed. */
    private StyledString rest(Object element) {
        String more = column == 0 ? tree.more(element) : null;
        return new StyledString(more == null ? "" : more);
    }

    private StyledString text(FindingGroup group) {
        return column == 0 ? new StyledString(group.label()).append("  " + group.words(), StyledString.QUALIFIER_STYLER) : new StyledString();
    }

    private StyledString text(Found found) {
        return switch (column) {
        case 0 -> found.isConfirmed() ? new StyledString(found.message(), StyledString.QUALIFIER_STYLER).append("  (confirmed: " + found.reason() + ")")
                : new StyledString(found.message());
        case 1 -> new StyledString(Integer.toString(found.line()));
        case 2 -> new StyledString(tree.file(found));
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
