// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.abstracts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.calx.manuscript.section.Writing;
import org.calx.model.LimitSubject;
import org.calx.model.LimitUnit;
import org.calx.model.Narrative;
import org.calx.model.Section;

/**
 * An abstract the author wrote.
 *
 * @param parts its parts
 */
record AuthorsAbstract(List<AbstractPart> parts) {

    /**
     * Chooses among the author's abstracts: every text written "instead" is one of its own, the others together are one. What keeps the
     * journal's limit comes first, then what has its shape, then the longer; when none keeps the limit, the shortest.
     *
     * @param writing the manuscript
     * @return the abstract; empty when the author wrote none
     */
    static Optional<AuthorsAbstract> of(Writing writing) {
        List<AuthorsAbstract> all = new ArrayList<>();
        List<AbstractPart> together = new ArrayList<>();
        for (Narrative text : writing.narratives(Section.ABSTRACT)) {
            if (text.isInstead()) {
                all.add(new AuthorsAbstract(AbstractPart.of(text, writing)));
            } else {
                together.addAll(AbstractPart.of(text, writing));
            }
        }
        if (!together.isEmpty()) {
            all.add(new AuthorsAbstract(together));
        }
        int most = writing.journal().limit(LimitSubject.ABSTRACT, LimitUnit.WORDS).map(limit -> limit.max().orElse(Integer.MAX_VALUE)).orElse(Integer.MAX_VALUE);
        boolean headed = !writing.journal().abstractPlan().isUnstructured();
        List<AuthorsAbstract> fitting = all.stream().filter(each -> each.words() <= most).toList();
        return fitting.isEmpty() ? all.stream().min(Comparator.comparingInt(AuthorsAbstract::words))
                : fitting.stream().max(Comparator.comparing((AuthorsAbstract each) -> each.isHeaded() == headed).thenComparing(AuthorsAbstract::words));
    }

    int words() {
        return parts.stream().mapToInt(AbstractPart::words).sum();
    }

    boolean isHeaded() {
        return parts.stream().anyMatch(part -> part.topic().isPresent());
    }
}
