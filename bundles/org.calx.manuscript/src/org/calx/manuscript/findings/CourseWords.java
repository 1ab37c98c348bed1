// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.findings;

import org.calx.manuscript.wording.Times;
import org.calx.model.Timed;

/** What was present over a time, as the predicate of a sentence. */
final class CourseWords {

    private CourseWords() {
    }

    /** {@return was present from August 2008, of something whose end the sentence goes on to say} */
    static String until(Timed timed, boolean plural, Times times) {
        return timed.getStart() == null || timed.getEnd() != null || timed.getLasting() != null ? verb(timed, plural, times)
                : (plural ? "were" : "was") + " present " + times.during(timed);
    }

    /** {@return was noted in May 2021, had been present since 2020, lasted from March to June 2021, was present} */
    static String verb(Timed timed, boolean plural, Times times) {
        String was = plural ? "were " : "was ";
        String time = times.lasting(timed);
        if (timed.getStart() == null) {
            return time.isEmpty() ? was + "present" : timed.getOn() != null ? was + "noted " + time : was + "present " + time;
        }
        boolean over = timed.getEnd() != null || timed.getLasting() != null;
        // what began and ended in the same year, when no more may be told, lasted for a time that is not said
        return over ? (time.startsWith("in ") ? was + "present " : "lasted ") + time : timed.isOngoing() ? "had been present " + time + " and " + was + "ongoing" : "had been present " + time;
    }
}
