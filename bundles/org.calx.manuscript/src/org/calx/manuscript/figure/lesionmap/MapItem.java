// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * One entry of the legend and the marks it explains.
 *
 * @param label       number of a lesion, small letter of anything else
 * @param element     the element of the case
 * @param name        its name in the case; null when it has none
 * @param glyph       what is drawn
 * @param spots       where; none when it cannot be drawn
 * @param millimetres its largest diameter; 0 when not recorded
 * @param slim        its second diameter as a share of the largest
 * @param copies      how many marks are drawn at each spot
 * @param gone        whether it is no longer present
 * @param complicated whether a complication of it is recorded
 * @param entry       what is said of it
 */
public record MapItem(String label, EObject element, String name, Glyph glyph, List<Spot> spots, double millimetres, double slim, int copies, boolean gone,
        boolean complicated, MapEntry entry) {

    /** {@return what is said of it when it is pointed at} */
    public String title() {
        return label + " " + text();
    }

    /** {@return what the legend says} */
    public String text() {
        return entry.line();
    }
}
