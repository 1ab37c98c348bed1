// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.outside;

import java.io.IOException;
import org.calx.app.open.OpenEditors;
import org.calx.app.open.SaveAs;
import org.calx.app.question.Questions;
import org.calx.app.recovery.UnsavedComparison;
import org.calx.publish.file.Trouble;
import org.calx.ui.widget.WidgetId;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.eclipse.ui.texteditor.ITextEditor;

/** A bar below a text that tells what another program did to its file, and offers what can be done. The text above it can be edited as ever. */
final class OutsideNotice {

    private static final String GROUND = "org.calx.app.colour.notice";
    private static final String LETTERS = "org.calx.app.colour.notice_text";

    /** Keeps the stylesheet of the window from giving a widget the ground of everything else. */
    private static final String UNTHEMED = "org.eclipse.e4.ui.css.disabled";

    private final ITextEditor editor;
    private final StyledText widget;
    private final Listener resized = event -> place();
    private Composite bar;
    private Fate shown = Fate.SAME;

    OutsideNotice(ITextEditor editor) {
        this.editor = editor;
        widget = (StyledText) editor.getAdapter(Control.class);
        editor.addPropertyListener((source, property) -> {
            if (!editor.isDirty() && shown != Fate.GARBLED) {
                show(Fate.SAME); // saved, or given up
            }
        });
    }

    boolean isDisposed() {
        return widget == null || widget.isDisposed();
    }

    void show(Fate fate) {
        if (fate == shown || isDisposed()) {
            return;
        }
        shown = fate;
        hide();
        switch (fate) {
        case SAME -> { }
        case GONE -> {
            open("This file is gone: another program deleted or moved it. Your text is safe here. Save it (Ctrl+S), and the file is written again.");
            button("outside.save", "&Save", this::save);
            button("outside.saveAs", "Save &As…", () -> SaveAs.ask(editor));
        }
        case CHANGED -> {
            open("Another program has changed this file, and your text is not saved yet. Which one do you want?");
            button("outside.compare", "&Compare…", this::compare);
            button("outside.mine", "&Keep Mine", this::keep);
            button("outside.other", "&Take the Other", this::take);
        }
        case GARBLED -> {
            open("This file is not UTF-8, and some of its letters cannot be read. Shown as Western European text they can; saving makes the file UTF-8.");
            button("outside.letters", "&Show the Letters", this::showLetters);
        }
        }
        place();
    }

    private void hide() {
        if (bar != null) {
            boolean hadKeyboard = bar.isDisposed() || holds(bar.getDisplay().getFocusControl());
            widget.getParent().removeListener(SWT.Resize, resized);
            bar.dispose();
            bar = null;
            widget.setBottomMargin(0);
            if (hadKeyboard) {
                widget.setFocus();
            }
        }
    }

    private boolean holds(Control control) {
        return control != null && control.getParent() == bar;
    }

    private void open(String message) {
        bar = WidgetId.mark(new Composite(widget.getParent(), SWT.NONE), "outside.notice");
        bar.setData(UNTHEMED, Boolean.TRUE);
        bar.setBackground(JFaceResources.getColorRegistry().get(GROUND));
        bar.setBackgroundMode(SWT.INHERIT_FORCE);
        Label sign = new Label(bar, SWT.NONE);
        sign.setData(UNTHEMED, Boolean.TRUE);
        sign.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(sign);
        Label label = WidgetId.mark(new Label(bar, SWT.WRAP), "outside.message");
        label.setText(message);
        label.setData(UNTHEMED, Boolean.TRUE);
        label.setForeground(JFaceResources.getColorRegistry().get(LETTERS));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        bar.moveAbove(null);
        widget.getParent().addListener(SWT.Resize, resized);
    }

    private void button(String id, String label, Runnable action) {
        Button button = WidgetId.mark(new Button(bar, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        GridLayoutFactory.fillDefaults().numColumns(bar.getChildren().length).margins(8, 5).applyTo(bar);
    }

    /** The editor keeps its layout to itself; the bar lies over its lower edge, and the text ends above it. */
    private void place() {
        if (bar != null && !bar.isDisposed()) {
            Rectangle area = widget.getParent().getClientArea();
            Point size = bar.computeSize(area.width, SWT.DEFAULT);
            bar.setBounds(area.x, area.y + area.height - size.y, area.width, size.y);
            bar.layout();
            widget.setBottomMargin(size.y);
        }
    }

    private void save() {
        editor.getSite().getPage().saveEditor(editor, false);
    }

    private void compare() {
        OpenEditors.file(editor).ifPresent(file -> UnsavedComparison.show(file, text().get()));
    }

    private IDocument text() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private void keep() {
        attempt(() -> editor.getDocumentProvider().saveDocument(new NullProgressMonitor(), editor.getEditorInput(), text(), true));
    }

    /** As one change, so that the file stays what it was until the author saves. */
    private void showLetters() {
        OpenEditors.file(editor).ifPresent(file -> {
            try {
                text().set(Letters.western(file));
                show(Fate.SAME);
            } catch (IOException refused) {
                Questions.current().tell("The letters cannot be shown", file + "\n" + Trouble.reading(refused) + ".");
            }
        });
    }

    private void take() {
        if (editor.getDocumentProvider() instanceof IDocumentProviderExtension texts) {
            attempt(() -> texts.synchronize(editor.getEditorInput()));
        }
    }

    /** What may fail on a disk. */
    private interface Attempt {
        void run() throws CoreException;
    }

    private void attempt(Attempt what) {
        try {
            what.run();
            show(Fate.SAME);
        } catch (CoreException refused) {
            StatusManager.getManager().handle(refused.getStatus(), StatusManager.SHOW);
        }
    }
}
