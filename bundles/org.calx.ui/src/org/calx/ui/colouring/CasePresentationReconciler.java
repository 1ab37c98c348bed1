// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.colouring;

import java.util.concurrent.CompletableFuture;
import org.calx.ide.highlighting.TokenHighlighter;
import org.calx.ui.colour.CaseColours;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;

/** Colours text by its tokens. Runs in the user interface's thread and never parses. */
public final class CasePresentationReconciler extends PresentationReconciler implements IPropertyChangeListener {

    private final CompletableFuture<TokenHighlighter> tokens = OpenDocuments.service().tokens();
    private ITextViewer viewer;

    /** Created by the workbench for each editor. */
    public CasePresentationReconciler() {
        TokenColouring colouring = new TokenColouring(tokens);
        setDamager(colouring, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(colouring, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer installed) {
        super.install(installed);
        viewer = installed;
        CaseColours.addListener(this);
        if (!tokens.isDone()) {
            tokens.thenRun(() -> installed.getTextWidget().getDisplay().asyncExec(this::repaint));
        }
    }

    @Override
    public void uninstall() {
        CaseColours.removeListener(this);
        viewer = null;
        super.uninstall();
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        if (CaseColours.concerns(event.getProperty())) {
            repaint();
        }
    }

    private void repaint() {
        if (viewer != null && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
            viewer.invalidateTextPresentation();
        }
    }
}
