// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.view;

import java.util.Optional;
import java.util.function.Consumer;
import org.calx.publish.ReviewedCase;
import org.calx.ui.document.ReviewSnapshot;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** The case in the editor that a window shows in front, for what is always to be seen, such as the status line. */
public final class ActiveCase implements IPartListener2 {

    private final IWorkbenchWindow window;
    private final Runnable changed;
    private final Consumer<ReviewSnapshot> reviews = review -> tell();
    private CaseEditor editor;

    /**
     * Follows the editors of a window until {@link #close}.
     *
     * @param window  the window
     * @param changed told in the user interface's thread that another case is in front, or that it was reviewed
     */
    public ActiveCase(IWorkbenchWindow window, Runnable changed) {
        this.window = window;
        this.changed = changed;
        window.getPartService().addPartListener(this);
        follow();
    }

    /** Stops following. */
    public void close() {
        window.getPartService().removePartListener(this);
        release();
    }

    /** {@return the editor in front; empty when it shows no case} */
    public Optional<CaseEditor> editor() {
        return Optional.ofNullable(editor);
    }

    /** {@return the last review of the editor's text; empty before the first} */
    public Optional<ReviewSnapshot> review() {
        return editor().map(shown -> shown.document().review().last());
    }

    /** {@return the case at the caret; empty when there is none, or it was not reviewed yet} */
    public Optional<ReviewedCase> subject() {
        return review().flatMap(seen -> seen.review().at(editor.caret()));
    }

    private void follow() {
        CaseEditor now = CaseEditor.active(window.getActivePage()).orElse(null);
        if (now == null ? editor != null : !now.equals(editor)) {
            release();
            editor = now;
            if (now != null) {
                now.document().review().addListener(reviews);
            }
            tell();
        }
    }

    private void release() {
        if (editor != null) {
            editor.document().review().removeListener(reviews);
        }
        editor = null;
    }

    private void tell() {
        changed.run();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        release();
        follow();
    }
}
