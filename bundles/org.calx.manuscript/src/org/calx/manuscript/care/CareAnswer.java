// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import org.eclipse.emf.ecore.EObject;

/**
 * What a case has for one item of the checklist.
 *
 * @param item     the item
 * @param coverage how far it is covered
 * @param reason   what is there, or why it is thin or does not apply; empty for a missing one
 * @param remedy   what to write, in words that name the statement; empty when there is nothing to mend
 * @param place    where it stands or would be written: the nearest element of the case, at least the case itself
 * @param quote    words of the author's text it rests on; empty when it rests on facts
 * @param feature  the feature of the place that matters, such as {@code title}; empty for the element itself
 */
public record CareAnswer(CareItem item, Coverage coverage, String reason, String remedy, EObject place, String quote,
        String feature) {
}
