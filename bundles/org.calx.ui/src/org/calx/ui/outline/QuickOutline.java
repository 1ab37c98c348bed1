// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.outline;

import java.util.List;
import org.calx.ide.outline.OutlineNode;
import org.calx.ide.outline.OutlinePath;
import org.calx.ide.outline.OutlineQuery;
import org.calx.ui.view.CaseEditor;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** The outline over the editor, which opens at once and is filled when the text is read. What is typed filters it; Enter goes to what is selected. */
final class QuickOutline extends PopupDialog {

    private static final int LETTERS = 84;
    private static final int LINES = 17;

    private final CaseEditor editor;
    private final OutlineRoots outline = new OutlineRoots();
    private boolean filled;
    private boolean impatient;
    private OutlineQuery query = new OutlineQuery("");
    private Text field;
    private TreeViewer viewer;

    QuickOutline(CaseEditor editor) {
        super(editor.editor().getSite().getShell(), PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE, true, true, false, false, false, null,
                "Type words to find a statement; Enter goes there");
        this.editor = editor;
    }

    @Override
    public int open() {
        int result = super.open();
        editor.document().take(editor.document().service().outline(editor.document().path()), this::fill);
        return result;
    }

    private void fill(List<OutlineNode> read) {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        outline.set(read);
        filled = true;
        viewer.setInput(outline);
        if (query.isEmpty()) {
            viewer.expandToLevel(3);
            List<OutlineNode> here = OutlinePath.to(read, editor.caret());
            viewer.setSelection(here.isEmpty() ? StructuredSelection.EMPTY : new TreeSelection(new TreePath(here.toArray())), true);
        } else {
            filter();
        }
        if (impatient) {
            go();
        }
    }

    @Override
    protected boolean hasTitleArea() {
        return true;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        field = WidgetId.mark(new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "quickOutline.filter");
        field.setMessage("lesion, L2, left thumb …");
        field.addModifyListener(event -> typed());
        field.addKeyListener(KeyListener.keyPressedAdapter(this::keyInField));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        WidgetId.mark(viewer.getTree(), "quickOutline.tree");
        viewer.setContentProvider(new OutlineContents());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer tree, Object parentElement, Object element) {
                return query.isEmpty() || query.leadsTo((OutlineNode) element);
            }
        });
        viewer.addOpenListener(event -> go());
        viewer.getTree().addMouseListener(MouseListener.mouseUpAdapter(event -> {
            if (event.button == 1 && viewer.getTree().getItem(new Point(event.x, event.y)) != null) {
                go();
            }
        }));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        return viewer.getTree();
    }

    @Override
    protected Control getFocusControl() {
        return field;
    }

    private void typed() {
        query = new OutlineQuery(field.getText());
        filter();
    }

    private void filter() {
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh();
            viewer.expandAll();
            OutlineNode best = query.best(outline.nodes());
            viewer.setSelection(best == null ? StructuredSelection.EMPTY : new StructuredSelection(best), true);
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    private void keyInField(KeyEvent event) {
        switch (event.keyCode) {
        case SWT.CR, SWT.KEYPAD_CR -> go();
        case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
            event.doit = false;
            viewer.getTree().setFocus();
        }
        default -> { }
        }
    }

    private void go() {
        impatient = !filled;
        if (viewer.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
            close();
            editor.reveal(node.nameOffset(), node.nameLength(), true);
        }
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Control text = editor.editor().getAdapter(Control.class);
        if (text == null) {
            return super.getInitialLocation(size);
        }
        Rectangle area = text.getDisplay().map(text.getParent(), null, text.getBounds());
        return new Point(area.x + Math.max(0, (area.width - size.x) / 2), area.y + Math.max(0, (area.height - size.y) / 4));
    }

    @Override
    protected Point getDefaultSize() {
        PixelConverter letters = new PixelConverter(viewer.getControl());
        return new Point(letters.convertWidthInCharsToPixels(LETTERS), LINES * viewer.getTree().getItemHeight());
    }

    @Override
    protected IDialogSettings getDialogSettings() {
        IDialogSettings settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(getClass())).getDialogSettings();
        IDialogSettings own = settings.getSection("quickOutline");
        return own == null ? settings.addNewSection("quickOutline") : own;
    }
}
