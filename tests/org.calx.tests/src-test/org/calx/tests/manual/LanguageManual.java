// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.manual;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.calx.language.validation.TermVocabularies;
import org.calx.model.CalxPackage;
import org.calx.terminology.CodeSystem;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;

/** Everything the language can say, one line each, with an example that is read by the tests. */
final class LanguageManual {

    private final Grammar grammar;
    private final ModelDocumentation model = new ModelDocumentation();
    private final Samples samples;
    private final StringBuilder page = new StringBuilder();

    /** Collects examples from cases in the order given; an earlier case wins. */
    LanguageManual(Grammar grammar, List<ICompositeNode> cases) {
        this.grammar = grammar;
        Set<AbstractElement> wanted = new HashSet<>();
        Construct.rules(grammar).forEach(rule -> Construct.of(rule).forEach(each -> wanted.add(each.element())));
        samples = new Samples(wanted);
        cases.forEach(samples::read);
    }

    /** {@return the patterns of constructs no case shows} */
    Set<String> withoutExample() {
        Set<String> without = new TreeSet<>();
        for (ParserRule rule : Construct.rules(grammar)) {
            for (Construct each : Construct.of(rule)) {
                if (samples.of(each.element()) == null && !Skeleton.of(each.element()).isEmpty()) {
                    without.add(rule.getName() + ": " + Skeleton.of(each.element()));
                }
            }
        }
        return without;
    }

    /** {@return the page, in Markdown} */
    String markdown() {
        page.append("""
                <!-- Made by LanguageManualTest from the grammar, the model, the vocabularies and the examples; do not edit. -->

                # Everything the language can say

                Read [the guide](guide.md) first; this page is for looking things up. A pattern shows keywords as they are typed,
                ‹what you fill in›, [what may be left out], and alternatives with a bar; … means again and again. Each example
                stands in a case of this repository that the tests read. A comma between facts may be left out wherever a
                pattern shows it in brackets.

                """);
        Construct.rules(grammar).forEach(this::statement);
        fixedWords();
        page.append("# Vocabularies\n\nTerms as Calx prints them, what else is understood, and the codes known with certainty. ")
                .append("Upper and lower case, hyphens and American spelling make no difference. ")
                .append("A term that is missing can still be written: it is a warning, not an error.\n\n");
        uses().forEach(this::vocabulary);
        return page.toString();
    }

    private void statement(ParserRule rule) {
        String name = Skeleton.words(rule.getName());
        page.append("## ");
        if (name.endsWith(" statement")) {
            page.append("In the braces of ").append(name.replace(" statement", "")).append("\n\n");
        } else if (name.endsWith(" fact")) {
            page.append("Facts of ").append(name.replace(" fact", "")).append("\n\n");
        } else {
            page.append(title(name)).append("\n\n").append(model.of(type(rule))).append("\n\n");
        }
        page.append("| Pattern | Meaning | Example |\n|---|---|---|\n");
        for (Construct each : Construct.of(rule)) {
            String example = samples.of(each.element());
            page.append("| ").append(cell(Skeleton.of(each.element()))).append(" | ").append(meaning(each)).append(" | ")
                    .append(example == null ? "" : code(example)).append(" |\n");
        }
        page.append("\n");
    }

    private static EClass type(ParserRule rule) {
        return (EClass) rule.getType().getClassifier();
    }

    private String meaning(Construct construct) {
        List<Assignment> assignments = construct.element() instanceof Assignment single ? List.of(single)
                : GrammarUtil.containedAssignments(construct.element());
        return assignments.stream().map(Assignment::getFeature).distinct().map(type(construct.rule())::getEStructuralFeature)
                .map(model::of).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private void fixedWords() {
        page.append("## Fixed words\n\n| What | Words |\n|---|---|\n");
        for (ParserRule rule : Construct.fixedWords(grammar)) {
            if (GrammarUtil.containedKeywords(rule).stream().map(Keyword::getValue).anyMatch(word -> word.matches("\\p{L}.*|[<>].*"))) {
                page.append("| ").append(Skeleton.words(rule.getName().replaceFirst("Name$", ""))).append(" | ")
                        .append(cell(Skeleton.of(rule.getAlternatives()).replaceAll("^\\((.*)\\)$", "$1"))).append(" |\n");
            }
        }
        page.append("\n");
    }

    private Map<Vocabulary, Set<String>> uses() {
        Map<Vocabulary, Set<String>> uses = new TreeMap<>();
        CalxPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(type -> type.getEAttributes().stream()).forEach(attribute -> note(attribute, uses));
        return uses;
    }

    private static void note(EAttribute attribute, Map<Vocabulary, Set<String>> uses) {
        for (Vocabulary vocabulary : TermVocabularies.of(attribute)) {
            uses.computeIfAbsent(vocabulary, key -> new TreeSet<>()).add(
                    Skeleton.words(attribute.getEContainingClass().getName()) + ": " + Skeleton.words(attribute.getName()));
        }
    }

    private void vocabulary(Vocabulary vocabulary, Set<String> uses) {
        page.append("## ").append(title(vocabulary.name().toLowerCase(Locale.ROOT).replace('_', ' '))).append("\n\nUsed in ")
                .append(String.join("; ", uses)).append(".\n\n| Term | Also understood | Codes |\n|---|---|---|\n");
        for (Term term : Terminology.standard().terms(vocabulary)) {
            page.append("| ").append(cell(term.label())).append(" | ").append(cell(String.join(", ", term.synonyms()))).append(" | ")
                    .append(cell(codes(term))).append(" |\n");
        }
        page.append("\n");
    }

    private static String codes(Term term) {
        return new TreeMap<>(term.codes()).entrySet().stream().map(each -> named(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String named(CodeSystem system, String code) {
        return code.contains(":") ? code : system.title() + " " + code;
    }

    private static String title(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }
}
