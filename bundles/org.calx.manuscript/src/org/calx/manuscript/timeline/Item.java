// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.timeline;

import java.util.List;

import org.calx.manuscript.drawn.time.Reach;
import org.calx.model.Timed;
import org.eclipse.emf.ecore.EObject;

/**
 * An event as the figure shows it.
 *
 * @param events what it stands for: studies of one day are one symbol
 * @param lane   its lane
 * @param text   what happened
 * @param time   when, in words
 * @param begin  when it happened or began
 * @param end    when it ended; null for an event, or when that is not recorded
 * @param period whether it lasted
 */
record Item(List<Event> events, Lane lane, String text, String time, Reach begin, Reach end, boolean period) {

    /** {@return the elements it stands for} */
    List<EObject> origins() {
        return events.stream().map(Event::origin).toList();
    }

    /** {@return what is said of it when it is pointed at} */
    String title() {
        return (time.isEmpty() ? "" : time + ": ") + text;
    }

    /** {@return whether it had not ended, as far as is recorded} */
    boolean isOpen() {
        return period && end == null;
    }

    boolean isOngoing() {
        return isOpen() && events.get(0).origin() instanceof Timed timed && timed.isOngoing();
    }

    boolean isWith(Item other) {
        return lane == other.lane && !period && !other.period && begin.equals(other.begin);
    }
}
