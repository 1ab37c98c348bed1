// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.LocalTerm;
import org.calx.model.TermCode;
import org.calx.terminology.LocalTerms;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Terms declared in a case are needed, used, and have codes of the right form. */
public class LocalTermChecks extends CaseChecks {

    /** A declaration of what a vocabulary knows, or of what is declared above it. */
    @Check
    public void isNew(LocalTerm declared) {
        CaseTerms.of(declared).ifPresent(term -> {
            List<String> names = new ArrayList<>(term.synonyms());
            names.addFirst(term.label());
            for (String name : names) {
                Terminology.standard().find(term.vocabulary(), name).ifPresent(known -> report(IssueCode.LOCAL_TERM_KNOWN,
                        "'" + shortened(name) + "' is known to the vocabulary already" + (name.equals(known.label()) ? "" : ", as " + known.label())
                                + "; delete " + (name.equals(term.label()) ? "this declaration" : "this synonym"),
                        declared, CalxPackage.Literals.LOCAL_TERM__LABEL));
            }
            LocalTerm first = ((Case) declared.eContainer()).getTerms().stream()
                    .filter(other -> CaseTerms.of(other).filter(each -> each.vocabulary() == term.vocabulary()
                            && new LocalTerms(List.of(each)).find(term.vocabulary(), term.label()).isPresent()).isPresent())
                    .findFirst().orElse(declared);
            if (first != declared) {
                report(IssueCode.LOCAL_TERM_KNOWN, "'" + shortened(term.label()) + "' is declared already, in line "
                        + NodeModelUtils.findActualNodeFor(first).getStartLine() + "; delete one of the two", declared,
                        CalxPackage.Literals.LOCAL_TERM__LABEL);
            }
        });
    }

    /** Declarations that nothing in the case uses. */
    @Check
    public void isUsed(Case subject) {
        if (subject.getTerms().isEmpty() || isBroken(subject)) {
            return;
        }
        LocalTerms terms = facts(subject).localTerms();
        Set<Term> used = used(facts(subject).contents(), terms);
        for (LocalTerm declared : subject.getTerms()) {
            CaseTerms.of(declared).filter(term -> !used.contains(term))
                    .filter(term -> terms.find(term.vocabulary(), term.label()).filter(term::equals).isPresent()) // not one declared twice
                    .ifPresent(term -> report(IssueCode.LOCAL_TERM_UNUSED,
                    "the term '" + shortened(term.label()) + "' is used nowhere in this case as a " + declared.getKind()
                            + "; use it, or delete its declaration",
                    declared, CalxPackage.Literals.LOCAL_TERM__LABEL));
        }
    }

    /** A code that its system cannot have given. */
    @Check
    public void codeHasItsForm(TermCode code) {
        CaseTerms.system(code).ifPresent(system -> {
            String pattern = system.attribute("pattern").orElse(".*");
            if (code.getCode() != null && !code.getCode().matches(pattern)) {
                report(IssueCode.LOCAL_TERM_CODE, "'" + shortened(code.getCode()) + "' does not have the form of a code of " + system.label()
                        + ", such as " + system.attribute("example").orElseThrow() + "; copy it from there", code, CalxPackage.Literals.TERM_CODE__CODE);
            }
        });
    }

    private static Set<Term> used(List<EObject> contents, LocalTerms terms) {
        Set<Term> used = new HashSet<>();
        for (EObject object : contents) {
            TermVocabularies.BY_CLASS.getOrDefault(object.eClass(), Map.of()).forEach((attribute, vocabularies) -> {
                for (String words : words(object, attribute)) {
                    for (Vocabulary vocabulary : vocabularies) {
                        terms.find(vocabulary, words).ifPresent(used::add);
                    }
                }
            });
        }
        return used;
    }

    private static List<String> words(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return values.stream().filter(String.class::isInstance).map(String.class::cast).toList();
    }
}
