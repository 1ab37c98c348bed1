// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.calx.ide.Analysis;
import org.calx.ide.outline.OutlineNode;
import org.calx.ui.document.OpenDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The contents of a case as a tree that follows the caret, and that the caret follows. */
final class CaseOutlinePage extends ContentOutlinePage implements Consumer<Analysis> {

    private final ITextEditor editor;
    private final OpenDocument document;
    private final ISelectionChangedListener caret = this::caretMoved;
    private List<OutlineNode> roots = List.of();
    private boolean following;

    CaseOutlinePage(ITextEditor editor, OpenDocument document) {
        this.editor = editor;
        this.document = document;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer viewer = getTreeViewer();
        viewer.setContentProvider(new OutlineContents());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        viewer.setComparer(new SameNode());
        viewer.setAutoExpandLevel(3);
        viewer.setInput(roots);
        document.addListener(this);
        if (document.isCurrent(document.analysis())) {
            accept(document.analysis());
        }
        if (editor.getSelectionProvider() instanceof org.eclipse.jface.viewers.IPostSelectionProvider provider) {
            provider.addPostSelectionChangedListener(caret);
        }
    }

    @Override
    public void dispose() {
        document.removeListener(this);
        if (editor.getSelectionProvider() instanceof org.eclipse.jface.viewers.IPostSelectionProvider provider) {
            provider.removePostSelectionChangedListener(caret);
        }
        super.dispose();
    }

    @Override
    public void accept(Analysis analysis) {
        TreeViewer viewer = getTreeViewer();
        if (viewer == null || viewer.getControl().isDisposed() || roots.equals(analysis.outline())) {
            return;
        }
        boolean first = roots.isEmpty();
        following = true;
        try {
            viewer.getControl().setRedraw(false);
            Object[] expanded = viewer.getExpandedElements();
            roots = analysis.outline();
            viewer.setInput(roots);
            if (first) {
                viewer.expandToLevel(3);
            } else {
                viewer.setExpandedElements(expanded);
            }
        } finally {
            viewer.getControl().setRedraw(true);
            following = false;
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && event.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
            editor.selectAndReveal(node.offset(), 0);
        }
    }

    private void caretMoved(SelectionChangedEvent event) {
        if (!(event.getSelection() instanceof ITextSelection text) || getTreeViewer() == null
                || getTreeViewer().getControl().isDisposed() || getTreeViewer().getControl().isFocusControl()) {
            return;
        }
        List<Object> path = new ArrayList<>();
        List<OutlineNode> level = roots;
        while (!level.isEmpty()) {
            OutlineNode inside = level.stream().filter(node -> node.contains(text.getOffset())).findFirst().orElse(null);
            if (inside == null) {
                break;
            }
            path.add(inside);
            level = inside.children();
        }
        following = true;
        try {
            getTreeViewer().setSelection(path.isEmpty() ? StructuredSelection.EMPTY
                    : new TreeSelection(new TreePath(path.toArray())), true);
        } finally {
            following = false;
        }
    }
}
