// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.limits;

import org.calx.publish.report.Verdict;
import org.calx.ui.colour.StateColours;
import org.calx.ui.picture.Pictures;
import org.calx.ui.widget.FittedLabels;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;

/** What a column of the counters says. */
final class CounterLabels extends FittedLabels {

    private static final int VERDICT = 4;

    private final CounterTable table;
    private final int column;

    CounterLabels(CounterTable table, int column) {
        this.table = table;
        this.column = column;
    }

    @Override
    public void update(ViewerCell cell) {
        CounterRow row = table.row(cell.getElement());
        if (row == null) {
            return; // it is about to be removed
        }
        boolean broken = row.verdict() == Verdict.OVER || row.verdict() == Verdict.UNDER;
        cell.setImage(column == 0 ? Pictures.named(row.picture()) : null);
        cell.setFont(broken ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
        cell.setForeground(column == VERDICT && broken ? row.isBinding() ? StateColours.bad() : StateColours.partial() : null);
        super.update(cell);
    }

    @Override
    protected StyledString words(Object element) {
        CounterRow row = table.row(element);
        return row == null ? new StyledString() : switch (column) {
        case 0 -> new StyledString(row.name());
        case 1 -> new StyledString(row.amount() + "  ");
        case 2 -> new StyledString(row.limit(), row.verdict() == Verdict.UNLIMITED ? StyledString.QUALIFIER_STYLER : null);
        default -> new StyledString(row.verdictWords());
        };
    }

    @Override
    public String getToolTipText(Object element) {
        CounterRow row = table.row(element);
        return row == null ? null : row.details();
    }
}
