// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.calx.model.Case;

/** What the checklist view inserts for an item. */
final class CareFix implements Fix {

    private final String item;

    CareFix(String item) {
        this.item = item;
    }

    @Override
    public List<QuickFix> of(Place place) {
        return place.element(Case.class).map(subject -> CareFixes.of(subject, place.text(), item)).orElse(List.of());
    }
}
