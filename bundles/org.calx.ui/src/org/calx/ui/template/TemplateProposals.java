// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.calx.ide.contentassist.Proposal;
import org.calx.ide.contentassist.ProposalKind;
import org.calx.ide.typing.Surroundings;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.text.templates.TemplatePersistenceData;

/** Puts templates among the proposals of the language, none of them twice. */
public final class TemplateProposals {

    private final IDocument document;
    private final String text;
    private final int offset;

    private TemplateProposals(IDocument document, int offset) {
        this.document = document;
        this.text = document.get();
        this.offset = Math.min(offset, text.length());
    }

    /**
     * Joins proposals and templates.
     *
     * @param document  the text
     * @param offset    the caret
     * @param proposals what the language proposes
     * @param shown     makes the entry for a proposal
     * @return the entries: statements as the author changed them, then other templates that fit, then the rest
     */
    public static List<ICompletionProposal> join(IDocument document, int offset, List<Proposal> proposals, Function<Proposal, ICompletionProposal> shown) {
        return new TemplateProposals(document, offset).join(proposals, shown);
    }

    private List<ICompletionProposal> join(List<Proposal> proposals, Function<Proposal, ICompletionProposal> shown) {
        List<ICompletionProposal> all = new ArrayList<>();
        int behindStatements = 0;
        for (Proposal proposal : proposals) {
            if (proposal.kind() == ProposalKind.STATEMENT) {
                statement(proposal, shown).ifPresent(all::add);
                behindStatements = all.size();
            } else {
                all.add(shown.apply(proposal));
            }
        }
        all.addAll(behindStatements, others());
        return all;
    }

    /** A statement that the author has changed in the preferences is the author's; one that is switched off is not proposed. */
    private Optional<ICompletionProposal> statement(Proposal proposal, Function<Proposal, ICompletionProposal> shown) {
        TemplatePersistenceData data = StatementTemplates.id(proposal).map(CaseTemplates.store()::getTemplateData).orElse(null);
        if (data == null || !data.isDeleted() && data.isEnabled() && !data.isModified()) {
            return Optional.of(shown.apply(proposal));
        }
        return data.isDeleted() || !data.isEnabled() ? Optional.empty() : Optional.of(shown(data.getTemplate(), proposal.offset(), proposal.length()));
    }

    private List<ICompletionProposal> others() {
        int word = Surroundings.wordStart(text, offset);
        String typed = text.substring(word, offset);
        String id = CaseContextType.id(Surroundings.at(text, offset)).orElse("");
        List<ICompletionProposal> others = new ArrayList<>();
        for (TemplatePersistenceData data : CaseTemplates.store().getTemplateData(false)) {
            Template template = data.getTemplate();
            if (!StatementTemplates.is(data) && data.isEnabled() && template.getContextTypeId().equals(id) && match(template.getName(), typed) >= 0) {
                others.add(shown(template, word, offset - word));
            }
        }
        return others;
    }

    private ICompletionProposal shown(Template template, int start, int length) {
        TemplateContextType type = CaseTemplates.types().getContextType(template.getContextTypeId());
        return new CaseTemplateProposal(template, new CaseTemplateContext(type, document, start, length), new Region(start, length));
    }

    /** {@return where the word of a name stands that begins with what was typed; -1 when none does} */
    static int match(String name, String typed) {
        String start = typed.toLowerCase(Locale.ROOT);
        String words = name.toLowerCase(Locale.ROOT);
        if (words.startsWith(start)) {
            return 0;
        }
        for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
            if (words.startsWith(start, space + 1)) {
                return space + 1;
            }
        }
        return -1;
    }
}
