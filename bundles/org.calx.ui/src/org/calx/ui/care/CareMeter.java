// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.care;

import java.util.EnumMap;
import java.util.Map;
import org.calx.manuscript.care.Coverage;
import org.calx.publish.report.CareSummary;
import org.calx.ui.colour.CaseColours;
import org.calx.ui.colour.StateColours;
import org.calx.ui.picture.Pictures;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How many of the 30 sub-items are covered, thin, missing or not applicable: a sentence, a bar with the numbers, and what its parts stand for. */
final class CareMeter extends Composite {

    private static final int HEIGHT = 18;
    private static final int ARC = 6;

    private final IPropertyChangeListener theme = event -> repaint();
    private final Label headline;
    private final Canvas bar;
    private final Map<Coverage, CLabel> legend = new EnumMap<>(Coverage.class);
    private CareSummary summary;

    CareMeter(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2 + Coverage.values().length).margins(6, 4).spacing(10, 0).applyTo(this);
        headline = WidgetId.mark(new Label(this, SWT.NONE), "care.headline");
        headline.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        bar = WidgetId.mark(new Canvas(this, SWT.DOUBLE_BUFFERED), "care.meter");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(SWT.DEFAULT, HEIGHT).applyTo(bar);
        bar.addPaintListener(event -> paint(event.gc));
        for (Coverage state : Coverage.values()) {
            CLabel label = WidgetId.mark(new CLabel(this, SWT.NONE), "care.legend." + state.name().toLowerCase(java.util.Locale.ROOT));
            label.setMargins(0, 0, 0, 0);
            label.setImage(Pictures.of(state));
            legend.put(state, label);
        }
        bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "CARE checklist: " + (summary == null ? "" : summary.words());
            }
        });
        bar.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PROGRESSBAR;
            }
        });
        addListener(SWT.Resize, event -> fit());
        CaseColours.addListener(theme);
        addDisposeListener(event -> CaseColours.removeListener(theme));
    }

    private void repaint() {
        if (!bar.isDisposed()) {
            bar.redraw();
        }
    }

    /** Shows other numbers. */
    void show(CareSummary numbers) {
        if (numbers.equals(summary)) {
            return;
        }
        summary = numbers;
        headline.setText(MeterPart.headline(numbers));
        bar.setToolTipText(numbers.words());
        fit();
        bar.redraw();
    }

    /** Where there is little room the bar goes, which says the same as its legend; where there is less, the words of the legend. */
    private void fit() {
        if (summary != null && !fits(true, true) && !fits(false, true)) {
            fits(true, false);
        }
        layout(true);
    }

    private boolean fits(boolean withBar, boolean withWords) {
        bar.setVisible(withBar);
        GridData place = (GridData) bar.getLayoutData();
        place.exclude = !withBar;
        place.widthHint = MeterPart.narrowest(summary);
        legend.forEach((state, label) -> {
            String words = summary.count(state) + " " + state.label();
            label.setText(withWords ? words : Integer.toString(summary.count(state)));
            label.setToolTipText(words);
        });
        return computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= getSize().x;
    }

    private void paint(GC gc) {
        if (summary == null) {
            return;
        }
        Rectangle area = bar.getClientArea();
        gc.setAntialias(SWT.ON);
        for (MeterPart part : MeterPart.of(summary, area.width)) {
            Color ground = StateColours.of(part.state());
            gc.setBackground(ground);
            // a line of the ground of the view between the parts, so that they can be told apart without their colours
            gc.fillRoundRectangle(part.start(), 0, part.width() - 1, area.height, ARC, ARC);
            gc.setForeground(StateColours.on(ground));
            String number = Integer.toString(part.count());
            Point size = gc.textExtent(number);
            gc.drawText(number, part.start() + (part.width() - size.x) / 2, (area.height - size.y) / 2, true);
        }
    }
}
