// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.journal.choice;

import org.calx.ui.view.CaseEditor;
import org.calx.ui.widget.PopupMenu;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the list of journals over the text, for the keyboard. */
public final class ChooseJournalHandler extends AbstractHandler {

    /** The command's id in the plug-in registry. */
    public static final String COMMAND = "org.calx.ui.chooseJournal";

    private static final int ABOUT_HALF_A_MENU = 150;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        open(window, place(window.getShell()));
        return null;
    }

    /** Opens the list of a window at a place of the display. */
    static void open(IWorkbenchWindow window, Point place) {
        PopupMenu.open(window.getShell(), "journal.menu", place, menu -> CaseEditor.active(window.getActivePage()).ifPresentOrElse(
                editor -> JournalMenu.fill(menu, editor.document().path()), () -> new JournalMenu().fill(menu, -1)));
    }

    private static Point place(Shell shell) {
        Control focus = shell.getDisplay().getFocusControl();
        Control origin = focus == null ? shell : focus;
        Rectangle area = origin.getBounds();
        return origin.toDisplay(Math.max(0, area.width / 2 - ABOUT_HALF_A_MENU), area.height / 4);
    }
}
