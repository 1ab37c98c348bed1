// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.reference;

import org.calx.ide.reference.MentionLine;
import org.calx.ui.navigation.Places;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;

/** The page of the search view that lists mentions: files, and in each the lines. */
public final class ReferencePage extends AbstractTextSearchViewPage {

    private final ReferenceContents contents = new ReferenceContents();

    /** Created by the search view. */
    public ReferencePage() {
        super(FLAG_LAYOUT_TREE);
        setElementLimit(-1);
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        WidgetId.mark(viewer.getTree(), "references.tree");
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(contents);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ReferenceLabels(contents)));
        viewer.setAutoExpandLevel(2);
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        throw new UnsupportedOperationException("mentions are listed as a tree");
    }

    @Override
    protected void elementsChanged(Object[] elements) {
        TreeViewer viewer = (TreeViewer) getViewer();
        contents.read();
        viewer.refresh();
        viewer.expandToLevel(2);
    }

    @Override
    protected void clear() {
        contents.read();
        getViewer().refresh();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) {
        if (match.getElement() instanceof MentionLine line) {
            Places.open(getSite().getPage(), line.file(), offset, length);
            if (!activate) {
                getSite().getPage().activate(getViewPart());
            }
        }
    }
}
