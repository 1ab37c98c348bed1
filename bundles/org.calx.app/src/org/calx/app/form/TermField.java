// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

/** A field for a term: all can be chosen from its list, and typing any of its names, such as SSc, proposes it. */
public final class TermField {

    private static final int MOST_PROPOSALS = 12;
    private static final char[] LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray();

    private final Combo combo;
    private final Vocabulary vocabulary;
    private final String none;

    /**
     * Makes one of a field that can be typed into.
     *
     * @param none what stands in the list for no term
     */
    public TermField(Combo combo, Vocabulary vocabulary, String none) {
        this.combo = combo;
        this.vocabulary = vocabulary;
        this.none = none;
        combo.add(none);
        Terminology.standard().terms(vocabulary).forEach(term -> combo.add(term.label()));
        combo.setVisibleItemCount(MOST_PROPOSALS);
        combo.select(0);
        ContentProposalAdapter proposals = new ContentProposalAdapter(combo, new ComboContentAdapter(), this::proposals, null, LETTERS);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.addContentProposalListener(accepted -> combo.notifyListeners(SWT.Modify, new org.eclipse.swt.widgets.Event()));
    }

    private IContentProposal[] proposals(String typed, int position) {
        String start = typed.substring(0, Math.min(position, typed.length()));
        if (start.isBlank() || start.equals(none)) {
            return new IContentProposal[0];
        }
        return Terminology.standard().complete(vocabulary, start).stream().limit(MOST_PROPOSALS)
                .map(term -> new ContentProposal(term.label(), shown(term, start), null)).toArray(IContentProposal[]::new);
    }

    /** A term found by another of its names is shown with that name. */
    private static String shown(Term term, String typed) {
        String small = typed.toLowerCase(Locale.ROOT);
        return term.label().toLowerCase(Locale.ROOT).startsWith(small) ? term.label()
                : term.synonyms().stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith(small)).findFirst()
                        .map(name -> term.label() + " (" + name + ")").orElse(term.label());
    }

    /** {@return the control} */
    public Combo combo() {
        return combo;
    }

    private String typed() {
        String text = combo.getText().strip();
        return text.equals(none) ? "" : text;
    }

    /** {@return the term; empty when nothing is typed, or something that is none} */
    public Optional<Term> term() {
        return typed().isEmpty() ? Optional.empty() : Terminology.standard().find(vocabulary, typed());
    }

    /** {@return why what is typed is no term, with those it may mean; empty when it is one, or nothing} */
    public Optional<String> problem() {
        if (typed().isEmpty() || term().isPresent()) {
            return Optional.empty();
        }
        List<Term> near = Terminology.standard().suggest(vocabulary, typed(), 2);
        return Optional.of("\"" + typed() + "\" is not in the vocabulary; " + (near.isEmpty() ? "choose one of the list, or write it in the case later."
                : "did you mean " + String.join(" or ", near.stream().map(Term::label).toList()) + "?"));
    }
}
