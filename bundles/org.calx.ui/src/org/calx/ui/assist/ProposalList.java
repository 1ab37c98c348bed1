// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.assist;

import org.calx.ui.text.ProposalListSize;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ContentAssistantFacade;
import org.eclipse.jface.text.source.ISourceViewerExtension4;
import org.eclipse.swt.custom.StyledText;

/** Keeps the list of completion as large as what is in it. Made by the workbench for each editor. */
public final class ProposalList implements IReconciler {

    @Override
    public void install(ITextViewer viewer) {
        StyledText text = viewer.getTextWidget();
        text.getDisplay().asyncExec(() -> { // the editor gets its completion after its reconcilers
            ContentAssistantFacade completion = text.isDisposed() || !(viewer instanceof ISourceViewerExtension4 source) ? null
                    : source.getContentAssistantFacade();
            if (completion != null) {
                completion.addCompletionListener(new ProposalListSize(viewer));
            }
        });
    }

    @Override
    public void uninstall() {
        // completion goes away with the editor
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
