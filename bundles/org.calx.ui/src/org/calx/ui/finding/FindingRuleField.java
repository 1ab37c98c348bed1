// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.finding;

import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The code of the rule, which {@code calx explain} describes. */
public final class FindingRuleField extends MarkerField {

    @Override
    public String getValue(MarkerItem item) {
        return item.getAttributeValue(FindingMarkers.CODE, "");
    }
}
