// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import com.google.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calx.ide.term.TermPlaces;
import org.calx.ide.term.TermText;
import org.calx.model.CalxPackage;
import org.calx.terminology.LocalTerms;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Proposes terms. */
@Singleton
final class TermProposals {

    private static final int LONGEST = 60;
    /** The start of a code such as C08DB01, which is a word of the language too. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z][0-9][0-9A-Za-z]+");

    /**
     * Proposes the terms a property takes, those the case declares first.
     *
     * @param words what the grammar reads there though it holds keywords
     */
    void terms(EStructuralFeature property, List<String> words, LocalTerms local, Place place) {
        String typed = place.prefix().text().replace("\"", "");
        List<Vocabulary> vocabularies = TermPlaces.fitting(property, place.model());
        vocabularies.forEach(vocabulary -> propose(local.complete(vocabulary, typed), property, words, place));
        vocabularies.forEach(vocabulary -> propose(Terminology.standard().complete(vocabulary, typed), property, words, place));
        if (CODE.matcher(typed).matches()) {
            vocabularies.forEach(vocabulary -> propose(coded(vocabulary, typed), property, words, place));
        }
    }

    /** Proposes the terms with a name that goes on after the words typed. */
    void continued(EStructuralFeature property, LocalTerms local, Place place) {
        for (Vocabulary vocabulary : TermPlaces.fitting(property, place.model())) {
            Stream.concat(local.complete(vocabulary, place.prefix().text()).stream(),
                    Terminology.standard().complete(vocabulary, place.prefix().text()).stream())
                    .filter(term -> TypedTerm.continues(term, place.prefix().text()))
                    .forEach(term -> propose(List.of(term), property, List.of(), place));
        }
    }

    private static List<Term> coded(Vocabulary vocabulary, String typed) {
        String start = typed.toUpperCase(Locale.ROOT);
        return Terminology.standard().terms(vocabulary).stream()
                .filter(term -> term.codes().values().stream().anyMatch(code -> code.startsWith(start))).toList();
    }

    private static void propose(List<Term> terms, EStructuralFeature property, List<String> words, Place place) {
        String typed = place.prefix().text();
        for (Term term : terms) {
            String text = text(term, property, words, typed.startsWith("\""));
            if (text != null) {
                StringJoiner detail = new StringJoiner(", ").add(TermText.vocabulary(term));
                TypedTerm.synonymFor(term, typed.replace("\"", "")).ifPresent(synonym -> detail.add("also " + synonym));
                if (!TermText.codes(term).isEmpty()) {
                    detail.add(TermText.codes(term));
                }
                term.attribute("definition").map(TermProposals::shortened).ifPresent(detail::add);
                place.proposals().accept(new Proposal(term.label(), detail.toString(), TermText.describe(term), ProposalKind.TERM, text,
                        place.prefix().offset(), place.prefix().length(), List.of(),
                        Stream.concat(term.synonyms().stream(), term.codes().values().stream()).toList()));
            }
        }
    }

    private static String text(Term term, EStructuralFeature property, List<String> words, boolean quoted) {
        if (quoted) {
            return '"' + term.label() + '"';
        }
        return words.contains(term.label()) ? term.label() : TypedTerm.of(term, property != CalxPackage.Literals.FINDING__NAME);
    }

    private static String shortened(String definition) {
        int space = definition.lastIndexOf(' ', LONGEST);
        return definition.length() <= LONGEST || space < 0 ? definition : definition.substring(0, space) + " …";
    }
}
