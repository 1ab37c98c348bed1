// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.trends;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.calx.manuscript.trends.Measure;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Lists the measures of a case to be ticked. The figure follows at once; Escape or a click elsewhere closes the list. */
final class MeasurePopup extends PopupDialog {

    private static final int MOST = 14;

    private final Point at;
    private final List<Measure> measures;
    private final List<String> before;
    private final Consumer<List<String>> chosen;
    private Button automatic;
    private Table table;

    /**
     * Asks.
     *
     * @param at       where on the screen
     * @param measures what there is
     * @param before   the names chosen so far; none for the choice of Calx
     * @param chosen   is told the names whenever they change
     */
    MeasurePopup(Shell parent, Point at, List<Measure> measures, List<String> before, Consumer<List<String>> chosen) {
        super(parent, SWT.NO_TRIM | SWT.ON_TOP, true, false, false, false, false, null, "Space ticks, Escape closes");
        this.at = at;
        this.measures = measures;
        this.before = before;
        this.chosen = chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("What the trends show");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
        automatic = WidgetId.mark(new Button(area, SWT.CHECK), "trends.automatic");
        automatic.setText("&What changed most: abnormal values first");
        automatic.setSelection(before.isEmpty());
        automatic.addListener(SWT.Selection, event -> byItself());
        table = WidgetId.mark(new Table(area, SWT.CHECK | SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION), "trends.list");
        for (Measure measure : measures) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(measure.name() + (measure.readings() == 1 ? " (1 value)" : " (" + measure.readings() + " values)"));
        }
        tick();
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                ticked();
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * Math.clamp(measures.size(), 3, MOST)).applyTo(table);
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
        return area;
    }

    private void tick() {
        for (int i = 0; i < measures.size(); i++) {
            table.getItem(i).setChecked(automatic.getSelection() ? measures.get(i).chosen() : before.contains(measures.get(i).name()));
        }
    }

    private void byItself() {
        if (automatic.getSelection()) {
            tick();
            chosen.accept(List.of());
        } else {
            ticked();
        }
    }

    /** Nothing ticked is no figure: Calx chooses then. */
    private void ticked() {
        List<String> names = Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> measures.get(table.indexOf(item)).name()).toList();
        automatic.setSelection(names.isEmpty());
        if (names.isEmpty()) {
            tick();
        }
        chosen.accept(names);
    }

    @Override
    protected Control getFocusControl() {
        return table;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle screen = getParentShell().getMonitor().getClientArea();
        return new Point(Math.max(screen.x, Math.min(at.x, screen.x + screen.width - size.x)), at.y);
    }
}
