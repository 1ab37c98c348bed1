// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import java.util.stream.Stream;

/** A paired site gets its side. */
final class SideFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        return Stream.of("left", "right", "bilateral").map(side -> QuickFix.choice("Write '" + side + " " + place.words() + "'",
                new TextEdit(place.offset(), 0, side + " "))).toList();
    }
}
