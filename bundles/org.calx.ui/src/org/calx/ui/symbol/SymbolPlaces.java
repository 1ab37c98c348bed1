// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.symbol;

import org.calx.ide.symbol.Symbol;
import org.calx.ui.navigation.Places;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Leads to symbols, and says where they are. */
final class SymbolPlaces {

    private SymbolPlaces() {
    }

    /** Opens the file of a symbol at its name, in the active window. */
    static void open(Symbol symbol) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null) {
            Places.open(window.getActivePage(), symbol.file(), symbol.offset(), symbol.length());
        }
    }

    /** {@return the case of a symbol and its file} */
    static String where(Symbol symbol) {
        String file = symbol.file().getParent().getFileName() + "/" + symbol.file().getFileName();
        return symbol.owner().isEmpty() ? file : symbol.owner() + ", " + file;
    }
}
