// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.symbol;

import java.util.List;
import org.calx.ide.outline.OutlineQuery;
import org.calx.ide.symbol.Symbol;
import org.calx.ui.picture.Pictures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;

/** Offers cases, lesions and everything else with a name in Quick Access (Ctrl+3). */
public final class CaseQuickAccess implements IQuickAccessComputerExtension {

    private static final int MOST = 60;

    @Override
    public QuickAccessElement[] computeElements(String typed, IProgressMonitor monitor) {
        OutlineQuery query = new OutlineQuery(typed);
        if (query.isEmpty()) {
            return new QuickAccessElement[0];
        }
        List<Symbol> symbols = WorkspaceSymbols.get().all(monitor);
        return symbols.stream().filter(symbol -> query.matches(symbol.name() + " " + symbol.detail() + " " + symbol.owner() + " " + symbol.kind()))
                .limit(MOST).map(Element::new).toArray(QuickAccessElement[]::new);
    }

    @Override
    public QuickAccessElement[] computeElements() {
        return computeElements("", new NullProgressMonitor());
    }

    @Override
    public void resetState() {
        // what was read stays valid until its file changes
    }

    @Override
    public boolean needsRefresh() {
        return true;
    }

    private static final class Element extends QuickAccessElement {

        private final Symbol symbol;

        Element(Symbol symbol) {
            this.symbol = symbol;
        }

        @Override
        public String getLabel() {
            return symbol.text() + separator + SymbolPlaces.where(symbol);
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return Pictures.descriptor(symbol.kind());
        }

        @Override
        public String getId() {
            return "org.calx.ui.symbol:" + symbol.file() + "#" + symbol.owner() + "." + symbol.name();
        }

        @Override
        public void execute() {
            SymbolPlaces.open(symbol);
        }

        @Override
        public String getMatchLabel() {
            return getLabel() + " " + symbol.kind();
        }
    }
}
