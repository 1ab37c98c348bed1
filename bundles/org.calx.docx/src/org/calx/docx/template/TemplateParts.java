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
 * @param styles   under which ids the styles are found
 * @param reserved the ids that are taken
 */
public record TemplateParts(TemplatePart document, List<TemplatePart> others, Section section, Lists lists, StyleIds styles,
        Reserved reserved) {

    /** Sorts the list. */
    public TemplateParts {
        others = others.stream().sorted(Comparator.comparing(TemplatePart::name)).toList();
    }

    /**
     * Finds a part that the document relates to.
     *
     * @param type the type of the relationship
     * @return the part, or empty if there is none
     */
    public Optional<TemplatePart> related(String type) {
        return document.relations().stream().filter(relation -> relation.type().equals(type)).findFirst()
                .flatMap(relation -> part(relation.target()));
    }

    /** {@return the part of a name} */
    Optional<TemplatePart> part(String name) {
        return others.stream().filter(part -> part.name().equals(name)).findFirst();
    }
}
