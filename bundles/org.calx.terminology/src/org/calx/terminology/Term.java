// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of a vocabulary.
 *
 * @param vocabulary where the term belongs
 * @param id         stable identifier, unique in the vocabulary: lower-case words joined by hyphens, or a UCUM code for a unit
 * @param label      clinical wording in British spelling, as printed in a manuscript
 * @param synonyms   other wordings that mean the same, in the order of the file
 * @param codes      codes in published systems; a system without a certain code is left out
 * @param attributes further facts by column name; empty ones are left out
 * @param provenance where the row comes from: {@code T} read in the source, {@code D} checked in a public data set, {@code K}
 *                   standard knowledge (good for a warning only) or {@code uncertain}, followed by the source
 */
public record Term(Vocabulary vocabulary, String id, String label, List<String> synonyms, Map<CodeSystem, String> codes,
        Map<String, String> attributes, String provenance) {

    /** Attributes that hold a code beside the one in the column of its system. */
    private static final Set<String> FURTHER_CODES = Set.of("atcAlternative", "formerAtc", "loincMoles", "loincSerum", "loincTitre",
            "loincAlternative");

    /** Copies the collections. */
    public Term {
        Objects.requireNonNull(vocabulary, "vocabulary");
        Objects.requireNonNull(provenance, "provenance");
        if (id.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("a term needs an id and a label");
        }
        synonyms = List.copyOf(synonyms);
        codes = Map.copyOf(codes);
        attributes = Map.copyOf(attributes);
    }

    /** The code in a system, if one is known with certainty. */
    public Optional<String> code(CodeSystem system) {
        return Optional.ofNullable(codes.get(system));
    }

    /** All codes, those of older files and further ones of the same system included. */
    public List<String> allCodes() {
        List<String> all = new ArrayList<>(codes.values());
        attributes.forEach((name, value) -> {
            if (FURTHER_CODES.contains(name)) {
                all.add(value);
            }
        });
        return all;
    }

    /** The text of an attribute, if it has one. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** Whether an attribute says {@code yes}. */
    public boolean flag(String name) {
        return "yes".equals(attributes.get(name));
    }

    /** The parts of an attribute separated by {@code |}; empty when the attribute is missing. */
    public List<String> values(String name) {
        String text = attributes.get(name);
        return text == null ? List.of() : VocabularyReader.split(text, '|');
    }
}
