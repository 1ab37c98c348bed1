// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import com.google.inject.Singleton;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.calx.ide.contentassist.antlr.internal.InternalCalxLexer;
import org.calx.ide.term.TermPlaces;
import org.calx.ide.term.TermText;
import org.calx.model.CalxPackage;
import org.calx.model.LabResult;
import org.calx.terminology.LocalTerms;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Proposes terms and units. */
@Singleton
final class TermProposals {

    private static final int MOST = 400;
    private static final List<String> TIME = List.of("years", "months", "weeks", "days", "hours");
    private static final List<String> LENGTH = List.of("mm", "cm");
    private static final List<String> DOSE = List.of("mg/day", "mg", "mg/kg/day", "g", "mL", "%");

    /** Proposes the terms a property takes, those the case declares first. */
    void terms(EStructuralFeature property, LocalTerms local, Prefix prefix, ProposalList proposals) {
        String typed = prefix.text().replace("\"", "");
        TermPlaces.of(property).forEach(vocabulary -> propose(local.complete(vocabulary, typed), property, prefix, proposals));
        TermPlaces.of(property).forEach(
                vocabulary -> propose(Terminology.standard().complete(vocabulary, typed), property, prefix, proposals));
    }

    private static void propose(List<Term> terms, EStructuralFeature property, Prefix prefix, ProposalList proposals) {
        for (Term term : terms) {
            String text = prefix.text().startsWith("\"") ? '"' + term.label() + '"' : asTyped(term.label(), property);
            if (text != null && proposals.size() < MOST) {
                String codes = TermText.codes(term);
                String detail = TermText.vocabulary(term) + (codes.isEmpty() ? "" : ", " + codes);
                proposals.accept(new Proposal(term.label(), detail, TermText.describe(term), ProposalKind.TERM, text,
                    prefix.offset(), prefix.length(), List.of()));
            }
        }
    }

    /** Proposes the units a property takes; those of the test first when it is a laboratory result. */
    void units(EObject owner, EStructuralFeature property, Prefix prefix, ProposalList proposals) {
        List<String> units = List.of();
        if (owner instanceof LabResult result && result.getTest() != null) {
            units = Terminology.standard().find(Vocabulary.TEST, result.getTest()).map(test -> test.values("units")).orElse(List.of());
        } else if (property == CalxPackage.eINSTANCE.getDuration_Unit()) {
            units = TIME;
        } else if (property == CalxPackage.eINSTANCE.getSize_Unit()) {
            units = LENGTH;
        } else if (property == CalxPackage.eINSTANCE.getDose_Unit()) {
            units = DOSE;
        }
        for (String unit : units) {
            String label = Terminology.standard().find(Vocabulary.UNIT, unit).filter(term -> !unit.endsWith("s")).map(Term::label)
                    .orElse(unit);
            proposals.add(ProposalKind.UNIT, unit, label.equals(unit) ? "" : "printed as " + label, "", prefix);
        }
    }

    /** A term's label as the grammar reads it; in quotes when it holds keywords, null when the place takes no quotes. */
    private static String asTyped(String label, EStructuralFeature property) {
        if (property == CalxPackage.eINSTANCE.getLocalTerm_Kind()) {
            return label; // there, keywords stand for themselves
        }
        InternalCalxLexer lexer = new CompletionLexer();
        lexer.setCharStream(new ANTLRStringStream(label));
        boolean first = true;
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            boolean word = token.getType() == InternalCalxLexer.RULE_WORD
                    || token.getType() == InternalCalxLexer.RULE_LABEL && !first;
            if (!word && token.getType() != InternalCalxLexer.RULE_WS) {
                return property == CalxPackage.eINSTANCE.getFinding_Name() ? null : '"' + label + '"';
            }
            first = false;
        }
        return label;
    }
}
