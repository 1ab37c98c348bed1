// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.form;

import java.util.Collection;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/**
 * A page of labelled fields in two columns, and a third for buttons. Every field has a name that tests find it by, and the words of its
 * label for who cannot see it.
 */
public final class Form {

    private static final int COLUMNS = 3;
    private static final int NOTE_WIDTH = 420;

    private final Composite area;

    /** Makes an empty form. */
    public Form(Composite parent) {
        this(new Composite(parent, SWT.NONE), true);
    }

    private Form(Composite area, boolean margins) {
        this.area = area;
        if (margins) {
            GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 7).numColumns(COLUMNS).applyTo(area);
        }
    }

    /** {@return the whole, to be the control of a page} */
    public Composite area() {
        return area;
    }

    /** {@return a part of the form in a frame, as wide as the form} */
    public Form group(String title) {
        Group group = new Group(area, SWT.NONE);
        group.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(group);
        return new Form(group, true);
    }

    /** {@return a field for a line of text} */
    public Text text(String label, String id) {
        label(label);
        return text(label, id, 2);
    }

    /** {@return a field for a line of text that leaves room for a button} */
    public Text textBeforeButton(String label, String id) {
        label(label);
        return text(label, id, 1);
    }

    private Text text(String label, String id, int span) {
        Text text = named(new Text(area, SWT.BORDER), label, id);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).align(SWT.FILL, SWT.CENTER).applyTo(text);
        return text;
    }

    /** {@return a field for many lines, across the form} */
    public StyledText area(String name, String id, int lines) {
        StyledText text = named(new StyledText(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL), name, id);
        text.setAlwaysShowScrollBars(false);
        text.setMargins(4, 4, 4, 4);
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1).hint(NOTE_WIDTH, lines * text.getLineHeight()).applyTo(text);
        return text;
    }

    /** {@return a list to choose one of} */
    public Combo choice(String label, String id, Collection<String> items) {
        label(label);
        Combo combo = named(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), label, id);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return combo;
    }

    /** {@return a list to choose one of, behind {@link #textBeforeButton}} */
    public Combo choiceBehind(String name, String id, Collection<String> items) {
        Combo combo = named(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), name, id);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return combo;
    }

    /** {@return a list to choose one of, or to type into} */
    public Combo typed(String label, String id) {
        label(label);
        Combo combo = named(new Combo(area, SWT.DROP_DOWN), label, id);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return combo;
    }

    /** {@return a list to choose one of, or to type into, that leaves room for a button} */
    public Combo typedBeforeButton(String label, String id) {
        label(label);
        Combo combo = named(new Combo(area, SWT.DROP_DOWN), label, id);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return combo;
    }

    /** {@return a list of rows across the form} */
    public Table table(String name, String id, int rows) {
        return table(name, id, rows, SWT.SINGLE);
    }

    /** {@return a list of rows with boxes to tick} */
    public Table checklist(String name, String id, int rows) {
        return table(name, id, rows, SWT.CHECK | SWT.SINGLE);
    }

    private Table table(String name, String id, int rows, int style) {
        Table table = named(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | style), name, id);
        GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1).hint(NOTE_WIDTH, rows * table.getItemHeight()).applyTo(table);
        return table;
    }

    /** {@return a box to tick, under the fields} */
    public Button check(String label, String id) {
        new Label(area, SWT.NONE);
        Button check = WidgetId.mark(new Button(area, SWT.CHECK), id);
        check.setText(label);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(check);
        return check;
    }

    /** {@return a button, behind {@link #textBeforeButton}} */
    public Button button(String label, String id, Runnable pressed) {
        Button button = WidgetId.mark(new Button(area, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> pressed.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        return button;
    }

    /** {@return words under a field, broken to the width of the form, with room for some lines so that nothing moves when they change} */
    public Label hint(String id, int lines) {
        new Label(area, SWT.NONE);
        Label hint = WidgetId.mark(new Label(area, SWT.WRAP), id);
        int line = hint.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(NOTE_WIDTH - 120, lines * line).applyTo(hint);
        return hint;
    }

    /** {@return words across the form} */
    public Label note(String text) {
        Label note = new Label(area, SWT.WRAP);
        note.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(NOTE_WIDTH, SWT.DEFAULT).applyTo(note);
        return note;
    }

    private void label(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    /**
     * Names a control for tests and for who cannot see it.
     *
     * @param label its label, with its mnemonic
     * @return the control
     */
    public static <C extends Control> C named(C control, String label, String id) {
        String spoken = label.replace("&", "").replaceFirst(":$", "");
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken;
            }
        });
        return WidgetId.mark(control, id);
    }
}
