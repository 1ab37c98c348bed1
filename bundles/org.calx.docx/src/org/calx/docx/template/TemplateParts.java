// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a template consists of, as it was when it was read.
 *
 * @param document the document part; only its section is used
 * @param others   every other part in the order of their names, without the document's properties
 * @param section  what the body must know of the page
 * @param lists    what the body must know of the list numbering
 */
public record TemplateParts(TemplatePart document, List<TemplatePart> others, Section section, Lists lists) {

    /** Copies the list. */
    public TemplateParts {
        others = List.copyOf(others);
    }

    /**
     * Reads what the body must know.
     *
     * @param document the document part
     * @param others   the other parts in any order
     * @return the template
     * @throws IllegalArgumentException if it lacks what a manuscript needs; the message says what
     */
    static TemplateParts of(TemplatePart document, List<TemplatePart> others) {
        List<TemplatePart> sorted = others.stream().sorted(Comparator.comparing(TemplatePart::name)).toList();
        Lists lists = Lists.read(needed(document, sorted, Types.STYLES), needed(document, sorted, Types.NUMBERING));
        return new TemplateParts(document, sorted, Section.read(document.text()), lists);
    }

    /**
     * Finds a part that the document relates to.
     *
     * @param type the type of the relationship
     * @return the part, or empty if there is none
     */
    public Optional<TemplatePart> related(String type) {
        return related(document, others, type);
    }

    private static Optional<TemplatePart> related(TemplatePart document, List<TemplatePart> others, String type) {
        return document.relations().stream().filter(relation -> relation.type().equals(type)).findFirst()
                .flatMap(relation -> others.stream().filter(part -> part.name().equals(relation.target())).findFirst());
    }

    private static String needed(TemplatePart document, List<TemplatePart> others, String type) {
        return related(document, others, type).map(TemplatePart::text).orElseThrow(() -> new IllegalArgumentException(
                "the template has no " + type.substring(type.lastIndexOf('/') + 1)));
    }
}
