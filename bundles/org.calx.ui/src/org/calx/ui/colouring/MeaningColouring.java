// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.colouring;

import java.util.List;
import java.util.function.Consumer;
import org.calx.ide.Analysis;
import org.calx.ide.highlighting.Highlight;
import org.calx.ui.colour.CaseColours;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextInputListener;
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
        implements IReconciler, ITextInputListener, ITextPresentationListener, IDocumentListener, Consumer<Analysis> {

    private ITextViewer viewer;
    private OpenDocument document;
    private List<Highlight> highlights = List.of();

    @Override
    public void install(ITextViewer installed) {
        viewer = installed;
        viewer.addTextInputListener(this);
        if (viewer instanceof ITextViewerExtension4 extension) {
            extension.addTextPresentationListener(this);
        }
        connect(viewer.getDocument());
    }

    @Override
    public void uninstall() {
        disconnect();
        viewer.removeTextInputListener(this);
        if (viewer instanceof ITextViewerExtension4 extension) {
            extension.removeTextPresentationListener(this);
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
        disconnect();
    }

    @Override
    public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
        connect(newInput);
    }

    private void connect(IDocument input) {
        document = input == null ? null : OpenDocuments.connect(input);
        if (document != null) {
            input.addDocumentListener(this);
            document.addListener(this);
            if (document.isCurrent(document.analysis())) {
                accept(document.analysis());
            }
        }
    }

    private void disconnect() {
        if (document != null) {
            document.document().removeDocumentListener(this);
            document.removeListener(this);
            document = null;
        }
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
