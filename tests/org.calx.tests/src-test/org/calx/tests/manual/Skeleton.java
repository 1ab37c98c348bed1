// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.manual;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** A part of the grammar as a reader of a manual knows it: words, ‹what to fill in›, [what may be left out], one | or another. */
final class Skeleton {

    private Skeleton() {
    }

    /** {@return the pattern of a construct in one line} */
    static String of(AbstractElement element) {
        return shown(element).replaceAll("\\s+", " ").replace(" ,", ",").strip();
    }

    private static String shown(AbstractElement element) {
        String inner = switch (element) {
        case Keyword keyword -> keyword.getValue();
        case Assignment assignment -> assigned(assignment);
        case RuleCall call -> "‹" + words(call.getRule().getName()) + "›";
        case Alternatives either -> either.getElements().stream().map(Skeleton::shown).distinct()
                .collect(Collectors.joining(" | ", "(", ")"));
        case Group group -> group(group.getElements());
        default -> "";
        };
        return repeated(element, inner);
    }

    private static String group(List<AbstractElement> elements) {
        boolean braces = elements.size() > 1 && elements.get(0) instanceof Keyword keyword && keyword.getValue().equals("{");
        return braces ? "{ " + elements.subList(1, elements.size() - 1).stream().map(Skeleton::shown).collect(Collectors.joining(" ")) + " }"
                : elements.stream().map(Skeleton::shown).collect(Collectors.joining(" "));
    }

    private static String repeated(AbstractElement element, String inner) {
        boolean bare = inner.startsWith("(") && inner.endsWith(")");
        String content = bare ? inner.substring(1, inner.length() - 1) : inner;
        return switch (element.getCardinality()) {
        case "?" -> "[" + content + "]";
        case "*" -> "[" + content + "]…";
        case "+" -> inner + "…";
        case null, default -> inner;
        };
    }

    private static String assigned(Assignment assignment) {
        AbstractElement value = assignment.getTerminal();
        return switch (value) {
        case CrossReference reference -> "‹name of " + words(reference.getType().getClassifier().getName()) + "›";
        case RuleCall call when isModel(call.getRule()) -> "‹" + words(call.getRule().getName()) + "›";
        case RuleCall call when assignment.getOperator().equals("?=") -> GrammarUtil.containedKeywords(call.getRule()).stream()
                .map(Keyword::getValue).collect(Collectors.joining(" "));
        case RuleCall call -> "‹" + words(assignment.getFeature()) + quoted(call.getRule()) + "›";
        case Keyword keyword -> keyword.getValue();
        default -> shown(value);
        };
    }

    private static boolean isModel(AbstractRule rule) {
        return rule instanceof ParserRule parser && !GrammarUtil.isDatatypeRule(parser);
    }

    private static String quoted(AbstractRule rule) {
        return switch (rule.getName()) {
        case "STRING" -> " in quotes";
        case "TEXT" -> " in triple quotes";
        case "UNIT" -> " of measurement";
        default -> "";
        };
    }

    /** {@return a name of the grammar as words: {@code LabResult} becomes lab result} */
    static String words(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT)
                : name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
