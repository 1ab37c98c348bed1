// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.numbering.WordCount;
import org.calx.model.Case;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** Finds what of a case a text of its manuscript was composed from. */
final class Origins {

    private final Case subject;

    Origins(Case subject) {
        this.subject = subject;
    }

    /** {@return the element a text comes from; empty when it comes from none} */
    Optional<EObject> of(List<? extends Inline> text) {
        return passages(text).stream().map(this::element).flatMap(Optional::stream).findFirst();
    }

    /** {@return the element that most of the words in some blocks come from} */
    Optional<EObject> largest(List<Block> blocks) {
        Map<Optional<EObject>, Integer> words = blocks.stream().flatMap(block -> passages(content(block)).stream())
                .collect(Collectors.groupingBy(this::element, Collectors.summingInt(passage -> WordCount.words(passage.content()))));
        return words.entrySet().stream().filter(each -> each.getKey().isPresent()).max(Comparator.comparingInt(Map.Entry::getValue))
                .flatMap(Map.Entry::getKey);
    }

    private static List<Inline> content(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.content();
            case ItemList list -> list.items().stream().flatMap(List::stream).toList();
            default -> List.of();
        };
    }

    private static List<Passage> passages(List<? extends Inline> text) {
        List<Passage> passages = new ArrayList<>();
        text.forEach(inline -> {
            if (inline instanceof Passage passage) {
                passages.add(passage);
            }
        });
        return passages;
    }

    private Optional<EObject> element(Passage passage) {
        String fragment = URI.createURI(passage.origin().uri()).fragment();
        return subject.eResource() == null || fragment == null ? Optional.empty() : Optional.ofNullable(subject.eResource().getEObject(fragment));
    }
}
