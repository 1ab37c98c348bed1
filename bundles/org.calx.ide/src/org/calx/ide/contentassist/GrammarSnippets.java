// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calx.ide.term.TermPlaces;
import org.calx.model.CalxPackage;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * Writes the shortest form of a statement from the grammar, with places to fill in. So a statement has a snippet as soon as it
 * has a rule; {@link Statements} holds better ones for some.
 */
@Singleton
final class GrammarSnippets {

    private final Set<String> keywords;

    @Inject
    GrammarSnippets(IGrammarAccess access) {
        keywords = GrammarUtil.getAllKeywords(access.getGrammar());
    }

    /** {@return the statement that starts with a keyword, its places between ‹ and ›} */
    String from(Keyword keyword) {
        StringBuilder text = new StringBuilder(keyword.getValue());
        if (keyword.eContainer() instanceof Group group) {
            group.getElements().stream().skip(group.getElements().indexOf(keyword) + 1L).forEach(next -> append(next, text));
        }
        return text.toString();
    }

    private void append(AbstractElement element, StringBuilder text) {
        if (GrammarUtil.isOptionalCardinality(element) && !isName(element)) {
            return;
        }
        switch (element) {
        case Keyword keyword -> word(keyword.getValue(), text);
        case Group group -> group.getElements().forEach(each -> append(each, text));
        case Alternatives choice -> append(choice.getElements().getFirst(), text);
        case Assignment assignment -> append(assignment.getTerminal(), text);
        case CrossReference reference -> word("‹" + FreeNames.letter(GrammarUtil.getReference(reference).getEReferenceType().getName()) + "1›", text);
        case RuleCall call -> call(call, text);
        default -> { }
        }
    }

    /** A name may be left out, but others can refer to what has one. */
    private static boolean isName(AbstractElement element) {
        return element instanceof Assignment assignment && assignment.getTerminal() instanceof RuleCall call
                && call.getRule().getName().equals("LABEL");
    }

    private void call(RuleCall call, StringBuilder text) {
        AbstractRule rule = call.getRule();
        EStructuralFeature property = property(call);
        boolean isDate = rule.getType().getClassifier() instanceof EClass type && CalxPackage.Literals.FUZZY_DATE.isSuperTypeOf(type);
        if (isDate || rule.getName().equals("CalendarValue")) {
            word("‹today›", text);
        } else if (rule instanceof ParserRule parsed && !GrammarUtil.isDatatypeRule(parsed)) {
            append(parsed.getAlternatives(), text);
        } else {
            word(value(rule, property), text);
        }
    }

    private String value(AbstractRule rule, EStructuralFeature property) {
        String name = property == null ? "words" : property.getName().replaceAll("(?<=..)s$", "");
        return switch (rule.getName()) {
        case "STRING" -> "\"‹" + name + "›\"";
        case "TEXT" -> "\"\"\"\n  ‹text›\n\"\"\"";
        case "CITATION" -> "[@‹key›]";
        case "NUMBER", "Decimal" -> "‹1›";
        case "UNIT" -> property == CalxPackage.Literals.DURATION__UNIT ? "‹months›" : "‹mg›";
        case "LABEL" -> "‹#›";
        case "Titre" -> "1:‹640›";
        default -> "‹" + term(property).orElseGet(() -> Phrases.choices(rule).stream().findFirst()
                .orElse(keywords.contains(name) ? "words" : name)) + "›";
        };
    }

    private static Optional<String> term(EStructuralFeature property) {
        for (Vocabulary vocabulary : property == null ? List.<Vocabulary>of() : TermPlaces.of(property)) {
            for (Term term : Terminology.standard().terms(vocabulary)) {
                if (TypedTerm.isPlain(term.label())) {
                    return Optional.of(term.label());
                }
            }
        }
        return Optional.empty();
    }

    private static EStructuralFeature property(RuleCall call) {
        Assignment assignment = GrammarUtil.containingAssignment(call);
        return assignment != null && GrammarUtil.containingParserRule(assignment).getType().getClassifier() instanceof EClass type
                ? type.getEStructuralFeature(assignment.getFeature())
                : null;
    }

    private static void word(String word, StringBuilder text) {
        boolean tight = word.equals(",") || word.equals(")") || text.isEmpty() || text.charAt(text.length() - 1) == '(';
        text.append(tight ? "" : " ").append(word);
    }
}
