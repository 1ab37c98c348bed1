// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calx.model.Case;
import org.calx.model.LocalTerm;
import org.calx.model.TermCode;
import org.calx.terminology.CodeSystem;
import org.calx.terminology.LocalTerms;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** The terms a case declares, as terms of the vocabularies they are looked up in. */
public final class CaseTerms {

    private CaseTerms() {
    }

    /**
     * Gathers the terms of the case something belongs to.
     *
     * @param object anything in a case; may be null
     * @return its terms; those without a known kind are left out
     */
    public static LocalTerms around(EObject object) {
        Case subject = object == null ? null : EcoreUtil2.getContainerOfType(object, Case.class);
        return subject == null ? LocalTerms.NONE : of(subject);
    }

    /** {@return the terms a case declares} */
    static LocalTerms of(Case subject) {
        return subject.getTerms().isEmpty() ? LocalTerms.NONE
                : new LocalTerms(subject.getTerms().stream().flatMap(term -> of(term).stream()).toList());
    }

    /** {@return a declared term; empty when its name or a known kind is missing} */
    static Optional<Term> of(LocalTerm declared) {
        String label = declared.getLabel();
        if (label == null || label.isBlank()) {
            return Optional.empty();
        }
        return vocabulary(declared).map(vocabulary -> new Term(vocabulary, label, label, named(declared.getSynonyms()), codes(declared),
                declared.getMeaning() == null ? Map.of() : Map.of("definition", declared.getMeaning()), ""));
    }

    /** {@return where a declared term is looked up} */
    static Optional<Vocabulary> vocabulary(LocalTerm declared) {
        return CaseFacts.term(Vocabulary.TERM_KIND, declared.getKind()).flatMap(kind -> kind.attribute("vocabulary"))
                .flatMap(Vocabulary::named);
    }

    /** {@return the code system of a code, as the vocabulary describes it} */
    static Optional<Term> system(TermCode code) {
        return CaseFacts.term(Vocabulary.CODE_SYSTEM, code.getSystem());
    }

    private static List<String> named(List<String> synonyms) {
        return synonyms.stream().filter(synonym -> synonym != null && !synonym.isBlank()).toList();
    }

    private static Map<CodeSystem, String> codes(LocalTerm declared) {
        Map<CodeSystem, String> codes = new EnumMap<>(CodeSystem.class);
        for (TermCode code : declared.getCodes()) {
            if (code.getCode() != null) {
                system(code).flatMap(system -> CodeSystem.ofColumn(system.id())).ifPresent(system -> codes.put(system, code.getCode()));
            }
        }
        return codes;
    }
}
