// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.calx.ui.widget.WidgetId;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Looks at everything in sight as a reader does: are words cut off, do they stand out from their ground, is all of it inside its window? */
final class Legible {

    /** Large letters and signs need 3; words need 4.5, see WCAG 2.2, 1.4.3. */
    private static final double CONTRAST = 4.5;
    private static final int ROUNDING = 1;
    private static final int PADDING = 6;

    private final List<String> faults = new ArrayList<>();
    private final boolean coloured;

    private Legible(boolean coloured) {
        this.coloured = coloured;
    }

    /** {@return what cannot be read below a control; empty when all can} */
    static List<String> faults(Control root) {
        Legible legible = new Legible(true);
        legible.look(root);
        return legible.faults;
    }

    /** {@return what is cut off or out of sight below a control, whatever its colours} */
    static List<String> cutOff(Control root) {
        Legible legible = new Legible(false);
        legible.look(root);
        return legible.faults;
    }

    /** {@return the colours that everything below a control stands on} */
    static Set<RGB> grounds(Control root) {
        Set<RGB> grounds = new LinkedHashSet<>(Set.of(root.getBackground().getRGB()));
        if (root instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).map(Legible::grounds).forEach(grounds::addAll);
        }
        return grounds;
    }

    private void look(Control control) {
        if (!control.isVisible()) {
            return;
        }
        switch (control) {
        case Label label when (label.getStyle() & SWT.SEPARATOR) == 0 -> words(label, label.getText(), (label.getStyle() & SWT.WRAP) != 0);
        case CLabel label -> words(label, label.getText(), false);
        case Link link -> words(link, link.getText(), true);
        case Button button -> words(button, button.getText(), (button.getStyle() & SWT.WRAP) != 0);
        case Table table -> titles(table, Arrays.stream(table.getColumns()).filter(TableColumn::getResizable).map(each -> new Title(each.getText(), each.getWidth())).toList());
        case Tree tree -> titles(tree, Arrays.stream(tree.getColumns()).filter(TreeColumn::getResizable).map(each -> new Title(each.getText(), each.getWidth())).toList());
        default -> { }
        }
        if (control instanceof Composite composite && !(control instanceof Table) && !(control instanceof Tree)) {
            for (Control child : composite.getChildren()) {
                inside(composite, child);
                look(child);
            }
        }
    }

    private void words(Control control, String text, boolean wraps) {
        if (text.isBlank()) {
            return;
        }
        Point size = control.getSize();
        Point wanted = wraps ? control.computeSize(size.x, SWT.DEFAULT) : control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        if (wanted.x > size.x + ROUNDING && !wraps || wanted.y > size.y + ROUNDING) {
            fault(control, text, "is cut off: it has " + size.x + " x " + size.y + " and needs " + wanted.x + " x " + wanted.y);
        }
        if (control.isEnabled() && !(control instanceof Button) && !(control instanceof Link)) {
            contrast(control, text);
        }
    }

    private record Title(String text, int width) {
    }

    private void titles(Scrollable list, List<Title> titles) {
        if (list instanceof Table table ? !table.getHeaderVisible() : !((Tree) list).getHeaderVisible()) {
            return;
        }
        GC gc = new GC(list);
        try {
            for (Title title : titles) {
                int wanted = gc.textExtent(title.text()).x + PADDING;
                if (wanted > title.width()) {
                    fault(list, title.text(), "is the title of a column that is cut off: it has " + title.width() + " and needs " + wanted);
                }
            }
            int all = titles.stream().mapToInt(Title::width).sum();
            if (all > list.getSize().x + PADDING && (list.getStyle() & SWT.H_SCROLL) == 0) {
                fault(list, titles.toString(), "is wider than the list, which has " + list.getSize().x);
            }
        } finally {
            gc.dispose();
        }
        contrast(list, "a list");
    }

    private void inside(Composite outer, Control inner) {
        Rectangle area = outer.getClientArea();
        Rectangle place = inner.getBounds();
        boolean scrolls = outer instanceof ScrolledComposite || (outer.getStyle() & (SWT.V_SCROLL | SWT.H_SCROLL)) != 0;
        if (!scrolls && !(outer instanceof Group) && inner.isVisible() && place.width > 1 && place.height > 1
                && (place.x + place.width > area.x + area.width + ROUNDING || place.y + place.height > area.y + area.height + ROUNDING)) {
            fault(inner, "", "reaches out of its window: it is at " + place + " in " + area);
        }
    }

    private void contrast(Control control, String text) {
        double contrast = contrast(control.getForeground(), control.getBackground());
        if (coloured && contrast < CONTRAST) {
            fault(control, text, "does not stand out: " + control.getForeground() + " on " + control.getBackground() + " has a contrast of " + String.format("%.1f", contrast));
        }
    }

    /** {@return the contrast of two colours, from 1 to 21} */
    static double contrast(Color one, Color other) {
        double bright = luminance(one);
        double dark = luminance(other);
        return (Math.max(bright, dark) + 0.05) / (Math.min(bright, dark) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private void fault(Control control, String text, String what) {
        String id = WidgetId.of(control);
        faults.add(control.getClass().getSimpleName() + (id == null ? "" : " #" + id) + " '" + text.replace('\n', ' ') + "' " + what);
    }
}
