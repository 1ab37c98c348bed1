// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.symbol;

import org.calx.ide.symbol.Symbol;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Navigate > Go to Name in Any Case: asks which and leads to it. */
public final class OpenSymbolHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        OpenSymbolDialog dialog = window == null ? null : new OpenSymbolDialog(window.getShell());
        if (dialog != null && dialog.open() == Window.OK && dialog.getFirstResult() instanceof Symbol symbol) {
            SymbolPlaces.open(symbol);
        }
        return null;
    }
}
