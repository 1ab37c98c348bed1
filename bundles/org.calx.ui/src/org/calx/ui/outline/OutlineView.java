// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.outline;

import org.calx.ui.view.CaseEditor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.PageBookView;

/** The outline of the case in the editor in front; every editor has a page of its own, so that each keeps what is unfolded. */
public final class OutlineView extends PageBookView {

    /** The view's id in the plug-in registry. */
    public static final String ID = "org.calx.ui.outline";

    @Override
    protected IPage createDefaultPage(PageBook book) {
        NoOutlinePage page = new NoOutlinePage();
        initPage(page);
        page.createControl(book);
        return page;
    }

    @Override
    protected PageRec doCreatePage(IWorkbenchPart part) {
        return CaseEditor.of(part).map(editor -> {
            CaseOutlinePage page = new CaseOutlinePage(editor);
            initPage(page);
            page.createControl(getPageBook());
            return new PageRec(part, page);
        }).orElse(null);
    }

    @Override
    protected void doDestroyPage(IWorkbenchPart part, PageRec record) {
        record.page.dispose();
        record.dispose();
    }

    @Override
    protected IWorkbenchPart getBootstrapPart() {
        return getSite().getPage().getActiveEditor();
    }

    @Override
    protected boolean isImportant(IWorkbenchPart part) {
        return part instanceof IEditorPart;
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        partActivated(part);
    }
}
