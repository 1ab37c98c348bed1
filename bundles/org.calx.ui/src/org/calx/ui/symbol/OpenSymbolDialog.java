// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.symbol;

import java.util.Comparator;
import org.calx.ide.outline.NameOrder;
import org.calx.ide.outline.OutlineQuery;
import org.calx.ide.symbol.Symbol;
import org.calx.ui.picture.Pictures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;
import org.osgi.framework.FrameworkUtil;

/** A list of everything with a name in all cases of the workspace, narrowed by typing. */
final class OpenSymbolDialog extends FilteredItemsSelectionDialog {

    private static final String TITLE = "Go to Name in Any Case";

    OpenSymbolDialog(Shell shell) {
        super(shell, false);
        setTitle(TITLE);
        setMessage("Words of a name or of what it stands for, such as L2 or left thumb:");
        setListLabelProvider(new Labels());
        setDetailsLabelProvider(new Details());
    }

    @Override
    protected Control createExtendedContentArea(Composite parent) {
        return null;
    }

    @Override
    protected IDialogSettings getDialogSettings() {
        IDialogSettings settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(getClass())).getDialogSettings();
        IDialogSettings own = settings.getSection("openSymbol");
        return own == null ? settings.addNewSection("openSymbol") : own;
    }

    @Override
    protected IStatus validateItem(Object item) {
        return Status.OK_STATUS;
    }

    @Override
    protected ItemsFilter createFilter() {
        return new Words();
    }

    @Override
    protected Comparator<Symbol> getItemsComparator() {
        return Comparator.comparing(Symbol::name, new NameOrder()).thenComparing(Symbol::owner);
    }

    @Override
    protected void fillContentProvider(AbstractContentProvider provider, ItemsFilter filter, IProgressMonitor monitor) {
        WorkspaceSymbols.get().all(monitor).forEach(symbol -> provider.add(symbol, filter));
    }

    @Override
    public String getElementName(Object item) {
        return text((Symbol) item);
    }

    private static String text(Symbol symbol) {
        return symbol.text() + " " + symbol.owner() + " " + symbol.kind();
    }

    /** Matches words in any order, unlike the patterns of the dialog it extends. */
    private final class Words extends ItemsFilter {

        private final OutlineQuery query = new OutlineQuery(getPattern());

        @Override
        public boolean matchItem(Object item) {
            return query.matches(text((Symbol) item));
        }

        @Override
        public boolean isConsistentItem(Object item) {
            return true;
        }

        @Override
        public boolean isSubFilter(ItemsFilter filter) {
            return filter.getPattern().startsWith(getPattern());
        }

        @Override
        public boolean equalsFilter(ItemsFilter filter) {
            return filter.getPattern().equals(getPattern());
        }
    }

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            return element instanceof Symbol symbol ? new StyledString(symbol.name())
                    .append(symbol.detail().isEmpty() ? "" : "  " + symbol.detail(), StyledString.QUALIFIER_STYLER)
                    .append(symbol.owner().isEmpty() ? "" : "  in " + symbol.owner(), StyledString.DECORATIONS_STYLER) : new StyledString();
        }

        @Override
        public String getText(Object element) {
            return getStyledText(element).getString();
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof Symbol symbol ? Pictures.of(symbol.kind()) : null;
        }
    }

    private static final class Details extends LabelProvider {

        @Override
        public String getText(Object element) {
            return element instanceof Symbol symbol ? SymbolPlaces.where(symbol) : "";
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof Symbol ? Pictures.ofFile(".calx") : null;
        }
    }
}
