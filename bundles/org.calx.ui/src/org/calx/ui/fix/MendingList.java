// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calx.ide.Stamped;
import org.calx.ide.quickfix.ChangedLines;
import org.calx.ide.quickfix.Mendings;
import org.calx.ide.quickfix.QuickFix;
import org.calx.language.Diagnostic;
import org.calx.language.validation.RulePage;
import org.calx.language.validation.RulePages;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.picture.Pictures;
import org.calx.ui.rule.RuleView;
import org.calx.ui.spelling.Misspelt;
import org.calx.ui.text.ProposalListSize;
import org.calx.ui.text.WrappedText;
import org.calx.ui.view.CaseEditor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;

/**
 * The list of what can be done about findings and misspelt words, at the caret. It is opened when the service has answered, so that the window does not
 * wait for it.
 */
final class MendingList implements IQuickAssistProcessor, ICompletionListener {

    /** What the service answered. */
    private record Choice(List<ICompletionProposal> corrections, List<Mendings> mendings) {
    }

    private final ICompletionProposal[] proposals;
    private final ISourceViewer viewer;
    private final QuickAssistAssistant assistant = new QuickAssistAssistant();

    private MendingList(ISourceViewer viewer, List<ICompletionProposal> proposals) {
        this.viewer = viewer;
        this.proposals = proposals.toArray(ICompletionProposal[]::new);
    }

    /**
     * Asks what can be done and opens the list at the caret.
     *
     * @param editor   the editor
     * @param misspelt the word at the caret if it is misspelt; what may have been meant comes first
     * @param findings findings, the one that matters most first
     * @param all      all findings of the text
     */
    static void open(CaseEditor editor, Optional<Misspelt> misspelt, List<Diagnostic> findings, List<Diagnostic> all) {
        OpenDocument document = editor.document();
        Display display = editor.editor().getSite().getShell().getDisplay();
        document.service().read(document.path(), file -> new Choice(misspelt.map(Misspelt::corrections).orElse(List.of()), Mendings.of(file, findings, all)))
                .thenAccept(answer -> display.asyncExec(() -> {
            if (document.isCurrent(answer.stamp()) && editor.editor().getAdapter(ITextOperationTarget.class) instanceof ISourceViewer viewer
                    && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
                new MendingList(viewer, proposals(answer, document.document().get())).show();
            }
        }));
    }

    private static List<ICompletionProposal> proposals(Stamped<Choice> answer, String text) {
        List<ICompletionProposal> proposals = new ArrayList<>(answer.value().corrections());
        for (Mendings mendings : answer.value().mendings()) {
            Diagnostic finding = mendings.finding();
            for (QuickFix fix : mendings.fixes()) {
                proposals.add(new MendingProposal(fix.label(), finding.code(), finding.message() + "\n\n" + ChangedLines.of(fix, text), Pictures.ofFix(),
                        document -> Mending.apply(document, new Stamped<>(answer.stamp(), fix))));
            }
            Optional<RulePage> page = RulePages.find(finding.code());
            page.ifPresent(rule -> proposals.add(new MendingProposal("Explain this rule", finding.code(), rule.title() + ".\n" + rule.reason(),
                    Pictures.ofRule(), document -> RuleView.show(rule.code()))));
        }
        return proposals;
    }

    private void show() {
        assistant.setQuickAssistProcessor(this);
        assistant.setInformationControlCreator(WrappedText.windows());
        assistant.enableColoredLabels(true);
        assistant.addCompletionListener(this);
        assistant.addCompletionListener(new ProposalListSize(viewer));
        assistant.install(viewer);
        assistant.showPossibleQuickAssists();
    }

    @Override
    public void assistSessionEnded(ContentAssistEvent event) {
        StyledText text = viewer.getTextWidget();
        if (text != null) { // otherwise the editor was closed under the list
            text.getDisplay().asyncExec(assistant::uninstall);
        }
    }

    @Override
    public void assistSessionStarted(ContentAssistEvent event) {
        // the proposals are there already
    }

    @Override
    public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
        // nothing is shown in the text before something is chosen
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        return proposals;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return true;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
