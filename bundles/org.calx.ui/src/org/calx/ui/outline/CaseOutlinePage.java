// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.outline;

import java.util.List;
import java.util.function.Consumer;
import org.calx.ide.Analysis;
import org.calx.ide.outline.OutlineNode;
import org.calx.ide.outline.OutlinePath;
import org.calx.ui.view.CaseEditor;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The contents of a case as a tree that follows the caret, and that the caret follows. */
final class CaseOutlinePage extends ContentOutlinePage implements Consumer<Analysis> {

    private final CaseEditor editor;
    private final ISelectionChangedListener caret = this::caretMoved;
    private final OutlineLabels labels = new OutlineLabels();
    private final OutlineRoots drawn = new OutlineRoots();
    private Composite frame;
    private OutlineTools tools;
    private Analysis shown;
    private boolean following;

    CaseOutlinePage(CaseEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        frame = OutlineColumn.frame(parent);
        super.createControl(frame);
        TreeViewer viewer = getTreeViewer();
        WidgetId.mark(viewer.getTree(), "outline.tree");
        viewer.setContentProvider(new OutlineContents());
        OutlineColumn.add(viewer, labels);
        viewer.setComparer(new SameNode());
        viewer.setAutoExpandLevel(3);
        viewer.addOpenListener(event -> editor.editor().getSite().getPage().activate(editor.editor()));
        tools = new OutlineTools(viewer, sorted -> sort(), linked -> follow(editor.caret()));
        sort();
        tools.fill(getSite().getActionBars());
        viewer.setInput(drawn);
        editor.document().addListener(this);
        if (editor.document().analysis() != null) {
            accept(editor.document().analysis());
        }
        if (editor.editor().getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.addPostSelectionChangedListener(caret);
        }
    }

    @Override
    protected int getTreeStyle() {
        return SWT.MULTI | SWT.V_SCROLL;
    }

    @Override
    public Control getControl() {
        return frame;
    }

    @Override
    public void dispose() {
        editor.document().removeListener(this);
        if (editor.editor().getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.removePostSelectionChangedListener(caret);
        }
        super.dispose();
    }

    private void sort() {
        getTreeViewer().setComparator(tools != null && tools.isSorted() ? new OutlineSorting() : null);
    }

    @Override
    public void accept(Analysis analysis) {
        TreeViewer viewer = getTreeViewer();
        if (viewer == null || viewer.getControl().isDisposed()) {
            return;
        }
        shown = analysis;
        if (drawn.says(analysis.outline())) { // where the nodes are now is looked up when it is used
            viewer.update(labels.mark(drawn.nodes(), analysis).toArray(), null);
            return;
        }
        boolean first = drawn.nodes().isEmpty();
        drawn.set(analysis.outline());
        labels.mark(drawn.nodes(), analysis);
        following = true;
        try {
            viewer.getControl().setRedraw(false);
            viewer.refresh();
            if (first) {
                viewer.expandToLevel(3);
            }
        } finally {
            viewer.getControl().setRedraw(true);
            following = false;
        }
        if (!viewer.getControl().isFocusControl()) {
            follow(editor.caret());
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && event.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
            reveal(node);
        }
    }

    /** The node may be drawn from an older text, and the text may have changed since it was analysed. */
    private void reveal(OutlineNode selected) {
        OutlineNode node = drawn.counterpart(selected, shown.outline());
        if (node == null) {
            return;
        }
        int start = editor.document().moved(shown, node.nameOffset());
        int end = editor.document().moved(shown, node.nameOffset() + node.nameLength());
        editor.reveal(start, Math.max(0, end - start), false);
    }

    private void caretMoved(SelectionChangedEvent event) {
        if (event.getSelection() instanceof ITextSelection text && getTreeViewer() != null && !getTreeViewer().getControl().isDisposed()
                && !getTreeViewer().getControl().isFocusControl()) {
            follow(text.getOffset());
        }
    }

    private void follow(int offset) {
        if (!tools.isLinked() || shown == null || !editor.document().isCurrent(shown)) {
            return; // the next analysis follows
        }
        List<OutlineNode> path = OutlinePath.to(shown.outline(), offset);
        following = true;
        try {
            getTreeViewer().setSelection(path.isEmpty() ? StructuredSelection.EMPTY : new TreeSelection(new TreePath(path.toArray())), true);
        } finally {
            following = false;
        }
    }
}
