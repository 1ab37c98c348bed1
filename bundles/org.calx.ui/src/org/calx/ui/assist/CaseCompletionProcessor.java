// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.assist;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.calx.ide.contentassist.Proposal;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.preference.WritingPreferences;
import org.calx.ui.template.TemplateProposals;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContentAssistProcessorExtension;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** Asks the service for proposals and joins the templates. The editor calls it in a thread of its own, which may wait. */
public final class CaseCompletionProcessor implements IContentAssistProcessor, IContentAssistProcessorExtension {

    private static final long PATIENCE_SECONDS = 10;
    private static final int TRIES = 5;

    private String problem;
    /** Where the caret will be when the list opens by itself; then an empty list is not worth a word. */
    private volatile int opensAt = -1;

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        problem = null;
        boolean asked = opensAt != offset;
        opensAt = -1;
        OpenDocument document = OpenDocuments.find(viewer.getDocument());
        List<Proposal> proposals = document == null ? List.of() : proposals(document, offset);
        List<ICompletionProposal> shown = TemplateProposals.join(viewer.getDocument(), offset, proposals, proposal -> new CaseProposal(proposal, offset));
        if (shown.isEmpty() && asked && !Thread.currentThread().isInterrupted()) {
            shown = List.of(new NoProposal(problem == null ? "Nothing to propose here" : problem, offset));
        }
        return shown.toArray(ICompletionProposal[]::new);
    }

    private List<Proposal> proposals(OpenDocument document, int offset) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return document.service().complete(document.path(), offset).get(PATIENCE_SECONDS, TimeUnit.SECONDS).value();
            } catch (InterruptedException dismissed) {
                Thread.currentThread().interrupt();
                return List.of();
            } catch (CancellationException changed) {
                continue; // the text changed while it was read
            } catch (TimeoutException late) {
                break;
            } catch (ExecutionException failure) {
                problem = "Completion failed; see the log";
                ILog.of(getClass()).error("Completion failed", failure.getCause());
                return List.of();
            }
        }
        problem = "The case is still being read; ask again";
        return List.of();
    }

    @Override
    public boolean isCompletionProposalAutoActivation(char typed, ITextViewer viewer, int offset) {
        boolean opens = WritingPreferences.opensProposals().opens(viewer.getDocument().get(), offset, typed);
        opensAt = opens ? offset + 1 : -1;
        return opens;
    }

    @Override
    public boolean isContextInformationAutoActivation(char typed, ITextViewer viewer, int offset) {
        return false;
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public String getErrorMessage() {
        return problem;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
