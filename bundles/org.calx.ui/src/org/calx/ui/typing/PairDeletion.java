// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.typing;

import java.util.Optional;
import org.calx.ide.typing.ClosingMarks;
import org.calx.ide.typing.TypedChange;
import org.calx.ui.preference.WritingPreferences;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;

/**
 * Backspace between the two marks of an empty pair takes both away. The editor has no other place for a key than a reconciler; an
 * auto-edit cannot tell Backspace from Delete.
 */
public final class PairDeletion implements IReconciler, VerifyKeyListener {

    private ITextViewer viewer;

    @Override
    public void install(ITextViewer installed) {
        viewer = installed;
        if (viewer instanceof ITextViewerExtension extension) {
            extension.prependVerifyKeyListener(this);
        }
    }

    @Override
    public void uninstall() {
        if (viewer instanceof ITextViewerExtension extension) {
            extension.removeVerifyKeyListener(this);
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    @Override
    public void verifyKey(VerifyEvent event) {
        StyledText widget = viewer.getTextWidget();
        if (event.doit && event.character == SWT.BS && event.stateMask == 0 && viewer.isEditable() && widget.getSelectionCount() == 0
                && WritingPreferences.closesMarks()) {
            Optional<IRegion> pair = ClosingMarks.deleted(viewer.getDocument().get(), viewer.getSelectedRange().x).map(this::shown);
            pair.ifPresent(shown -> {
                widget.replaceTextRange(shown.getOffset(), shown.getLength(), ""); // as a key would: checked, and one step to undo
                event.doit = false;
            });
        }
    }

    private IRegion shown(TypedChange change) {
        IRegion region = new Region(change.offset(), change.length());
        return viewer instanceof ITextViewerExtension5 folding ? folding.modelRange2WidgetRange(region) : region;
    }
}
