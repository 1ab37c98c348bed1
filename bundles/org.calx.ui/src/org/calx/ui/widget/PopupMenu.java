// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.widget;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;

/** A menu that opens at a place. Its window keeps it under its name until it opens the next one of that name. */
public final class PopupMenu {

    private PopupMenu() {
    }

    /**
     * Opens a menu.
     *
     * @param shell the window
     * @param id    its name
     * @param place where it opens, on the display
     * @param fill  makes its items
     */
    public static void open(Shell shell, String id, Point place, Consumer<Menu> fill) {
        if (shell.getData(id) instanceof Menu before && !before.isDisposed()) {
            before.dispose();
        }
        Menu menu = WidgetId.mark(new Menu(shell, SWT.POP_UP), id);
        shell.setData(id, menu);
        fill.accept(menu);
        menu.setLocation(place);
        menu.setVisible(true);
    }
}
