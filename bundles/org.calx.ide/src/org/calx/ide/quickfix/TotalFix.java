// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;

/** The total of the criteria becomes what the recorded items add up to; the items may as well be wrong, so the author decides. */
final class TotalFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        return place.finding().message().contains("add up to") && !place.finding().suggestions().isEmpty()
                ? List.of(QuickFix.choice("Replace by " + place.finding().suggestions().get(0), place.replace(place.finding().suggestions().get(0))))
                : List.of();
    }
}
