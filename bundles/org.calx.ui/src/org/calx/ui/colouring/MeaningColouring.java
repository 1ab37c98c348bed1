// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.colouring;

import java.util.List;
import org.calx.ide.Analysis;
import org.calx.ide.highlighting.Highlight;
import org.calx.ui.colour.CaseColours;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.ViewedDocument;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

/**
 * Colours names, references and terms when an analysis has found them. Between analyses the colours move with their text. They
 * are merged into what is there, so that marks of other parts of the workbench stay.
 */
public final class MeaningColouring
        implements IReconciler, ITextPresentationListener, IDocumentListener, ViewedDocument.Listener {

    private final ViewedDocument viewed = new ViewedDocument(this);
    private ITextViewer viewer;
    private List<Highlight> highlights = List.of();

    @Override
    public void install(ITextViewer installed) {
        viewer = installed;
        if (viewer instanceof ITextViewerExtension4 extension) {
            extension.addTextPresentationListener(this);
        }
        viewed.follow(viewer);
    }

    @Override
    public void uninstall() {
        viewed.leave();
        if (viewer instanceof ITextViewerExtension4 extension) {
            extension.removeTextPresentationListener(this);
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    @Override
    public void arrived(OpenDocument document) {
        document.document().addDocumentListener(this);
        if (document.isCurrent(document.analysis())) {
            accept(document.analysis());
        }
    }

    @Override
    public void leaving(OpenDocument document) {
        document.document().removeDocumentListener(this);
        highlights = List.of();
    }

    @Override
    public void accept(Analysis analysis) {
        if (!highlights.equals(analysis.highlights())) {
            highlights = analysis.highlights();
            viewer.invalidateTextPresentation();
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // the highlights move when the change is made
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        highlights = Highlight.moved(highlights, event.getOffset(), event.getLength(),
                event.getText() == null ? 0 : event.getText().length());
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        IRegion extent = presentation.getExtent();
        int end = extent.getOffset() + extent.getLength();
        for (Highlight highlight : highlights) {
            int from = Math.max(extent.getOffset(), highlight.offset());
            int to = Math.min(end, highlight.end());
            if (from < to) {
                presentation.mergeStyleRange(CaseColours.style(new Highlight(from, to - from, highlight.kind())));
            }
        }
    }
}
