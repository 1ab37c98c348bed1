// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.timeline;

import org.calx.model.FuzzyDate;
import org.eclipse.emf.ecore.EObject;

/**
 * One row of the timeline.
 *
 * @param origin   the element it comes from
 * @param date     the date it is sorted by; null for the presentation of a case without one
 * @param time     what the time column says
 * @param recorded the same as the author recorded it, whatever may be told
 * @param text     what happened
 */
record Event(EObject origin, FuzzyDate date, String time, String recorded, String text) {
}
