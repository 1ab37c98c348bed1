// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import java.util.List;
import org.calx.ui.preview.PreviewView;
import org.calx.ui.preview.proof.ProofText;
import org.calx.ui.preview.proof.Stretch;
import org.calx.ui.preview.screen.ProofCanvas;
import org.calx.ui.preview.setting.Area;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;

/** A hand at the preview of the manuscript. */
final class Proofs {

    private final Studio studio;
    private final PreviewView view;

    private Proofs(Studio studio, PreviewView view) {
        this.studio = studio;
        this.view = view;
    }

    static Proofs open(Studio studio) throws CoreException {
        return new Proofs(studio, (PreviewView) studio.page().showView(PreviewView.ID));
    }

    PreviewView view() {
        return view;
    }

    ProofCanvas canvas() {
        return view.canvas();
    }

    /** Copies an example with its figures and references into the workspace, opens it and waits for its manuscript. */
    ITextEditor example(String name) throws CoreException {
        ITextEditor editor = studio.open(Examples.copy(name, studio.project()));
        waitFor(editor);
        return editor;
    }

    /** Waits until the text of an editor, as it is now, has been painted as a manuscript. */
    void waitFor(ITextEditor editor) {
        studio.waitFor("the manuscript of the text", () -> isPainted(editor));
    }

    boolean isPainted(ITextEditor editor) {
        long stamp = ((IDocumentExtension4) Studio.document(editor)).getModificationStamp();
        return view.painted().filter(review -> review.stamp() == stamp).isPresent();
    }

    /** Finds words in the manuscript. */
    Stretch find(String words) {
        ProofText text = ProofText.of(canvas().proof().orElseThrow());
        int at = text.text().replace('\u00A0', ' ').indexOf(words);
        if (at < 0) {
            throw new AssertionError("not in the manuscript: " + words);
        }
        return new Stretch(text.spot(at), text.spot(at + words.length()));
    }

    /** Where the first line of some words is, after moving there. */
    Area show(String words) {
        canvas().reveal(find(words));
        canvas().update();
        return place(words);
    }

    Area place(String words) {
        return canvas().areas(find(words)).getFirst();
    }

    /** The words that are marked for the caret. */
    List<String> marked() {
        ProofText text = ProofText.of(canvas().proof().orElseThrow());
        return canvas().marks().caret().stream().map(part -> text.text(part).replace('\u00A0', ' ')).distinct().toList();
    }

    /** Clicks into the middle of an area. */
    void click(Area area, int modifiers) {
        int x = area.x() + area.width() / 2;
        int y = area.y() + area.height() / 2;
        mouse(SWT.MouseMove, x, y, 0, modifiers);
        mouse(SWT.MouseDown, x, y, 1, modifiers);
        mouse(SWT.MouseUp, x, y, 1, modifiers | SWT.BUTTON1);
    }

    /** Draws the pressed mouse from the start of one area to the end of another. */
    void draw(Area from, Area to) {
        mouse(SWT.MouseDown, from.x() + 1, from.y() + from.height() / 2, 1, 0);
        mouse(SWT.MouseMove, to.x() + to.width() - 1, to.y() + to.height() / 2, 1, SWT.BUTTON1);
        mouse(SWT.MouseUp, to.x() + to.width() - 1, to.y() + to.height() / 2, 1, SWT.BUTTON1);
    }

    private void mouse(int type, int x, int y, int button, int modifiers) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = type == SWT.MouseMove ? 0 : button;
        event.count = 1;
        event.stateMask = modifiers;
        canvas().notifyListeners(type, event);
    }

    /** Presses a key in the view, which must be active: otherwise the key belongs to the editor. */
    void key(int key, int modifiers) {
        studio.page().activate(view);
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        canvas().notifyListeners(SWT.KeyDown, event);
    }
}
