// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.hover;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.calx.ide.Stamped;
import org.calx.ide.hover.Hover;
import org.calx.ide.quickfix.Mendings;
import org.calx.language.Diagnostic;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.fix.FindingsHere;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Shows the findings about the place under the pointer, and what the service knows of the word there. In the thread of the pointer it
 * waits for the service; in the window's thread (F2) the window opens at once and is filled in.
 */
public final class CaseHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

    private static final long PATIENCE_MILLIS = 3000;

    private final IInformationControlCreator windows = new AbstractReusableInformationControlCreator() {
        @Override
        protected IInformationControl doCreateInformationControl(Shell parent) {
            return new HoverWindow(parent);
        }
    };

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        OpenDocument document = OpenDocuments.find(viewer.getDocument());
        if (document == null) {
            return null;
        }
        List<Diagnostic> all = viewer instanceof ISourceViewer source && source.getAnnotationModel() != null
                ? FindingsHere.all(source.getAnnotationModel(), viewer.getDocument()) : List.of();
        List<Diagnostic> findings = all.stream().filter(finding -> touches(finding, region)).toList();
        CompletableFuture<Stamped<List<Mendings>>> mendings = findings.isEmpty() ? CompletableFuture.completedFuture(new Stamped<>(0, List.of()))
                : document.service().read(document.path(), file -> Mendings.of(file, findings, all));
        CompletableFuture<String> word = document.service().word(document.path(), region.getOffset()).thenApply(known -> known.value().map(Hover::text).orElse(""));
        HoverContent content = new HoverContent(viewer.getDocument(), findings, mendings, word);
        if (Display.getCurrent() == null) {
            await(content);
        }
        return findings.isEmpty() && content.isComplete() && content.knownWord().isEmpty() ? null : content;
    }

    private static boolean touches(Diagnostic finding, IRegion region) {
        int from = Math.max(finding.offset(), region.getOffset());
        int to = Math.min(finding.offset() + finding.length(), region.getOffset() + region.getLength());
        return from < to || from == to && (finding.length() == 0 || region.getLength() == 0);
    }

    private static void await(HoverContent content) {
        try {
            CompletableFuture.allOf(content.mendings(), content.word()).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException dismissed) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException late) {
            ILog.of(CaseHover.class).info("The language service is late to answer a hover");
        } catch (ExecutionException | CancellationException changed) {
            return; // the text has changed under the pointer; what is known is shown
        }
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return null; // the editor asks for the richer answer above
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        try {
            int start = offset;
            while (start > 0 && isWordPart(document.getChar(start - 1))) {
                start--;
            }
            int end = offset;
            while (end < document.getLength() && isWordPart(document.getChar(end))) {
                end++;
            }
            return new Region(start, end - start);
        } catch (BadLocationException changed) {
            ILog.of(getClass()).warn("The text changed under the pointer", changed);
            return new Region(offset, 0);
        }
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return windows;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '\'';
    }
}
