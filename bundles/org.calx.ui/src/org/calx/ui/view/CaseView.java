// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.view;

import java.util.Optional;
import java.util.function.Consumer;
import org.calx.language.place.Place;
import org.calx.publish.ReviewedCase;
import org.calx.ui.document.ReviewSnapshot;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

/**
 * A view of the case in the editor. It follows the editor in front, is told of every review while it can be seen, and of the caret. An
 * editor on something else, such as a reference file, leaves it where it is; one whose file is gone or cannot be read does not.
 */
public abstract class CaseView extends ViewPart {

    private final Consumer<ReviewSnapshot> reviews = this::reviewed;
    private final ISelectionChangedListener caret = event -> caretChanged();
    private final IPartListener2 parts = new Parts();
    private CaseEditor followed;
    private ReviewSnapshot seen;
    private ReviewedCase shown;
    private boolean visible;

    /** Makes the widgets. */
    protected abstract void createControls(Composite parent);

    /**
     * Shows a case.
     *
     * @param subject the case at the caret
     * @param review  the review it is from
     */
    protected abstract void show(ReviewedCase subject, ReviewSnapshot review);

    /**
     * Shows that there is nothing to show.
     *
     * @param reason why, and what to do about it; a sentence for the author
     */
    protected abstract void showNothing(String reason);

    /**
     * The caret has moved, or the case is shown anew.
     *
     * @param offset where it is in the reviewed text
     */
    protected void caretMoved(int offset) {
        // a view that does not follow the caret
    }

    @Override
    public final void createPartControl(Composite parent) {
        createControls(parent);
        getSite().getPage().addPartListener(parts);
        CaseEditor.active(getSite().getPage()).ifPresentOrElse(this::follow, () -> showNoEditor(null));
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        release();
        super.dispose();
    }

    /** {@return the editor whose case is shown; empty for none} */
    protected final Optional<CaseEditor> editor() {
        return Optional.ofNullable(followed);
    }

    /** Leads the author to a place of the case that is shown, and gives the keyboard to the editor. */
    protected final void reveal(Place place) {
        if (followed != null && seen != null) {
            followed.reveal(seen, place, true);
        }
    }

    private void follow(CaseEditor editor) {
        if (editor.equals(followed)) {
            return;
        }
        release();
        followed = editor;
        if (editor.selections() != null) {
            editor.selections().addPostSelectionChangedListener(caret);
        }
        if (visible) {
            listen();
        }
    }

    private void release() {
        if (followed != null) {
            followed.document().review().removeListener(reviews);
            if (followed.selections() != null) {
                followed.selections().removePostSelectionChangedListener(caret);
            }
        }
        followed = null;
        seen = null;
        shown = null;
    }

    private void listen() {
        if (followed == null) {
            showNoEditor(null);
            return;
        }
        followed.document().review().removeListener(reviews);
        followed.document().review().addListener(reviews);
        ReviewSnapshot last = followed.document().review().last();
        if (last == null) {
            showNothing("Reading the case …");
        } else if (last != seen) {
            reviewed(last);
        }
    }

    private void showNoEditor(IWorkbenchPart closed) {
        IWorkbenchPart front = getSite().getPage().getActiveEditor();
        showNothing(front != closed && CaseEditor.isUnreadable(front) ? "This file could not be read; its editor says why." : "Open a case to see it here.");
    }

    private void reviewed(ReviewSnapshot review) {
        seen = review;
        shown = review.review().at(position()).orElse(null);
        if (shown == null) {
            showNothing(review.review().failure().isPresent() ? "This text could not be read, because of a fault in Calx. The findings tell more."
                    : "The file holds no case yet. A case starts with: case Name {");
        } else {
            show(shown, review);
            caretMoved(position());
        }
    }

    private int position() {
        return followed == null ? 0 : followed.caret();
    }

    private void caretChanged() {
        if (!visible || followed == null || seen == null) {
            return;
        }
        if (seen.review().at(position()).orElse(null) != shown) {
            reviewed(seen); // the caret has gone to another case of the file
        } else if (shown != null) {
            caretMoved(position());
        }
    }

    /** Follows what happens to the editor and to this view. */
    private final class Parts implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            IWorkbenchPart part = reference.getPart(false);
            CaseEditor.of(part).ifPresentOrElse(CaseView.this::follow, () -> {
                if (CaseEditor.isUnreadable(part)) {
                    release();
                }
                if (followed == null) {
                    showNoEditor(null);
                }
            });
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference reference) {
            partActivated(reference);
        }

        @Override
        public void partInputChanged(IWorkbenchPartReference reference) {
            if (followed != null && reference.getPart(false) == followed.editor()) {
                release();
            }
            partActivated(reference);
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (followed == null || reference.getPart(false) == followed.editor()) {
                release();
                showNoEditor(reference.getPart(false));
            }
        }

        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == CaseView.this) {
                visible = true;
                listen();
            }
        }

        @Override
        public void partHidden(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == CaseView.this) {
                visible = false;
                if (followed != null) {
                    followed.document().review().removeListener(reviews);
                }
            }
        }
    }
}
