// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calx.ui.widget.WidgetId;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/** All widgets of a window, to be searched and to be printed. */
final class WidgetTree {

    private static final int LONGEST = 60;

    private WidgetTree() {
    }

    /** {@return the widget with a name below a control; empty when there is none} */
    static Optional<Widget> find(Control root, String id) {
        return all(root).filter(widget -> id.equals(WidgetId.of(widget))).findFirst();
    }

    /** All widgets of a kind below a control. */
    static <W extends Widget> List<W> all(Control root, Class<W> kind) {
        return all(root).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Stream<Widget> all(Widget widget) {
        return Stream.concat(Stream.of(widget), children(widget).stream().flatMap(WidgetTree::all));
    }

    private static List<Widget> children(Widget widget) {
        List<Widget> children = new ArrayList<>();
        if (widget instanceof Composite composite) {
            children.addAll(Arrays.asList(composite.getChildren()));
        }
        switch (widget) {
        case ToolBar bar -> children.addAll(Arrays.asList(bar.getItems()));
        case TabFolder folder -> children.addAll(Arrays.asList(folder.getItems()));
        case CTabFolder folder -> children.addAll(Arrays.asList(folder.getItems()));
        default -> { }
        }
        return children;
    }

    /** {@return every window with everything in it, a line for each widget} */
    static String dump(Shell... shells) {
        StringBuilder text = new StringBuilder();
        for (Shell shell : shells) {
            dump(shell, 0, text);
        }
        return text.toString();
    }

    private static void dump(Widget widget, int depth, StringBuilder text) {
        text.append("  ".repeat(depth)).append(widget.getClass().getSimpleName());
        String id = WidgetId.of(widget);
        text.append(id == null ? "" : " #" + id).append(says(widget));
        if (widget instanceof Control control) {
            text.append(control.isVisible() ? "" : " hidden").append(control.isEnabled() ? "" : " disabled")
                    .append(control.isFocusControl() ? " FOCUS" : "").append(' ').append(control.getBounds());
        }
        text.append('\n');
        children(widget).forEach(child -> dump(child, depth + 1, text));
    }

    private static String says(Widget widget) {
        String words = switch (widget) {
        case Shell shell -> shell.getText();
        case Label label -> label.getText();
        case Button button -> button.getText() + (button.getSelection() ? " [x]" : "");
        case Text field -> field.getText();
        case Combo combo -> combo.getText();
        case StyledText styled -> styled.getCharCount() + " characters";
        case Table table -> table.getItemCount() + " rows";
        case Tree tree -> tree.getItemCount() + " roots";
        case org.eclipse.swt.widgets.Item item -> item.getText();
        default -> "";
        };
        String line = words.replace('\n', ' ');
        return line.isEmpty() ? "" : " \"" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + '"';
    }
}
