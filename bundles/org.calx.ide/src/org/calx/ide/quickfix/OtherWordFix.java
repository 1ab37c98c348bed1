// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;

/** Of two words that exclude each other, the other one. */
final class OtherWordFix implements Fix {

    private final String one;
    private final String other;

    OtherWordFix(String one, String other) {
        this.one = one;
        this.other = other;
    }

    @Override
    public List<QuickFix> of(Place place) {
        String instead = place.words().equals(one) ? other : place.words().equals(other) ? one : "";
        return instead.isEmpty() ? List.of() : List.of(QuickFix.choice("Replace by '" + instead + "'", place.replace(instead)));
    }
}
