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
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** Asks the service for proposals. The workbench calls it in a thread that may wait. */
public final class CaseCompletionProcessor implements IContentAssistProcessor {

    private static final long PATIENCE_SECONDS = 10;

    private String problem;

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        problem = null;
        OpenDocument document = OpenDocuments.find(viewer.getDocument());
        if (document == null) {
            return new ICompletionProposal[0];
        }
        try {
            List<Proposal> proposals = document.service().complete(document.path(), offset).get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .value();
            return proposals.stream().map(CaseProposal::new).toArray(ICompletionProposal[]::new);
        } catch (InterruptedException dismissed) {
            Thread.currentThread().interrupt();
        } catch (CancellationException | TimeoutException late) {
            problem = "The text changed meanwhile; ask again.";
        } catch (ExecutionException failure) {
            problem = "Completion failed; see the log.";
            ILog.of(getClass()).error("Completion failed", failure.getCause());
        }
        return new ICompletionProposal[0];
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    /** Letters are left out on purpose: a list that opens by itself would take the Enter key from the author's prose. */
    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'@', '.'};
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
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
