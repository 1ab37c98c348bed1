// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.term;

import java.util.Locale;
import java.util.StringJoiner;
import org.calx.terminology.CodeSystem;
import org.calx.terminology.Term;

/** What the vocabularies know of a term, in words. */
public final class TermText {

    private TermText() {
    }

    /** {@return the vocabulary of a term, such as {@code site part}} */
    public static String vocabulary(Term term) {
        return term.vocabulary().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return the codes of a term, such as {@code UBERON:0001463, SNOMED CT 76505004}; empty when it has none} */
    public static String codes(Term term) {
        StringJoiner codes = new StringJoiner(", ");
        for (CodeSystem system : CodeSystem.values()) {
            term.code(system).ifPresent(code -> codes.add(code.startsWith(system.title()) ? code : system.title() + " " + code));
        }
        return codes.toString();
    }

    /** {@return several lines: label, vocabulary, synonyms, codes and where they come from} */
    public static String describe(Term term) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(term.label() + " (" + vocabulary(term) + ")");
        if (!term.synonyms().isEmpty()) {
            lines.add("Also written: " + String.join(", ", term.synonyms()));
        }
        term.attribute("definition").ifPresent(definition -> lines.add(sentence(definition)));
        term.attribute("range").ifPresent(range -> lines.add("Usual adult range: " + range.replace("|", "; ").replace("..", " to ")));
        term.attribute("doseText").ifPresent(dose -> lines.add("Customary dose: " + dose));
        term.attribute("screening").ifPresent(screening -> lines.add("Mind: " + screening));
        term.attribute("evidence").ifPresent(evidence -> lines.add("Evidence: " + sentence(evidence)));
        String codes = codes(term);
        if (!codes.isEmpty()) {
            lines.add("Codes: " + codes);
        }
        lines.add(term.provenance().isEmpty() ? "Declared in this case" : "Source: " + provenance(term.provenance()));
        return lines.toString();
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
    }

    private static String provenance(String text) {
        String source = text.length() > 2 ? text.substring(2) : "";
        return switch (text.charAt(0)) {
        case 'T' -> "read in " + source;
        case 'D' -> "checked in " + source;
        case 'K' -> "standard knowledge" + (source.isEmpty() ? "" : ": " + source);
        default -> text;
        };
    }
}
