// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.widget;

import org.eclipse.swt.widgets.Widget;

/** Names of widgets by which tests find them, whatever their label or place. */
public final class WidgetId {

    /** The key under which a widget keeps its name. */
    public static final String KEY = "org.calx.testid";

    private WidgetId() {
    }

    /**
     * Names a widget.
     *
     * @param widget the widget
     * @param id     its name, unique in its window, such as {@code export.journal}
     * @return the widget
     */
    public static <W extends Widget> W mark(W widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }

    /** {@return the name of a widget; null when it has none} */
    public static String of(Widget widget) {
        return (String) widget.getData(KEY);
    }
}
