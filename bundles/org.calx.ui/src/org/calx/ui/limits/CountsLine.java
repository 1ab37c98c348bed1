// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.limits;

import java.util.List;
import org.calx.model.LimitSubject;
import org.calx.ui.colour.CaseColours;
import org.calx.ui.colour.StateColours;
import org.calx.ui.view.ActiveCase;
import org.calx.ui.widget.BarControl;
import org.calx.ui.widget.WidgetId;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** Words, figures, tables and references of the case in front, in the status line; with the journal's limits, and a sign where one is not kept. */
public final class CountsLine extends WorkbenchWindowControlContribution {

    /** The letters of a window's width that the rest of the status line needs: a message, the place of the caret, work that goes on. */
    private static final int OTHERS = 96;
    /** The letters that the counters always get. */
    private static final int LEAST = 24;
    private static final int AROUND = 26;

    private final IPropertyChangeListener theme = event -> show(true);
    private final Listener resized = event -> show(false);
    private ActiveCase active;
    private ToolBar bar;
    private List<CountText> shown = List.of();

    @Override
    protected Control createControl(Composite parent) {
        bar = WidgetId.mark(new ToolBar(parent, SWT.FLAT | SWT.RIGHT), "counts");
        Shell shell = parent.getShell();
        active = new ActiveCase(getWorkbenchWindow(), () -> show(false));
        shell.addListener(SWT.Resize, resized);
        CaseColours.addListener(theme);
        bar.addDisposeListener(event -> {
            active.close();
            CaseColours.removeListener(theme);
            shell.removeListener(SWT.Resize, resized);
        });
        show(true);
        return bar;
    }

    @Override
    public boolean isDynamic() {
        return true;
    }

    private void show(boolean anew) {
        if (active == null || bar.isDisposed()) {
            return;
        }
        GC gc = new GC(bar);
        double letter = gc.getFontMetrics().getAverageCharacterWidth();
        int room = (int) Math.max(LEAST * letter, bar.getShell().getSize().x - OTHERS * letter);
        List<CountText> texts = active.subject().map(subject -> CountText.of(subject, room, text -> gc.textExtent(text).x + AROUND)).orElse(List.of());
        gc.dispose();
        boolean same = !anew && texts.stream().map(CountText::text).toList().equals(shown.stream().map(CountText::text).toList());
        shown = texts;
        if (same) {
            for (ToolItem item : bar.getItems()) {
                tip(item);
            }
        } else {
            fill();
        }
    }

    private void fill() {
        for (ToolItem item : bar.getItems()) {
            item.dispose();
        }
        for (CountText each : shown) {
            ToolItem item = WidgetId.mark(new ToolItem(bar, SWT.PUSH), each.id());
            item.setText((bar.getItemCount() > 1 ? "·  " : "") + each.text());
            item.setForeground(each.isBroken() ? each.row().isBinding() ? StateColours.bad() : StateColours.partial() : null);
            item.addListener(SWT.Selection, event -> open(each.what()));
            tip(item);
        }
        bar.setVisible(!shown.isEmpty());
        BarControl.fit(bar);
    }

    private void tip(ToolItem item) {
        shown.stream().filter(each -> each.id().equals(WidgetId.of(item))).findFirst().ifPresent(each -> item.setToolTipText(each.row().details()));
    }

    private void open(LimitSubject what) {
        try {
            ((LimitsView) getWorkbenchWindow().getActivePage().showView(LimitsView.ID)).select(what);
        } catch (PartInitException failure) {
            ILog.of(CountsLine.class).error("The counters cannot be shown", failure);
        }
    }
}
