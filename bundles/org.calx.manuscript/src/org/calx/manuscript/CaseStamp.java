// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.calx.model.CalendarDate;
import org.calx.model.Case;
import org.calx.model.time.CalendarInterval;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** A moment that depends on the case alone: noon of the latest day it mentions. */
final class CaseStamp {

    /** The earliest moment a ZIP archive can hold, for a case without dates. */
    private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);

    private CaseStamp() {
    }

    static Instant of(Case subject) {
        LocalDate latest = NO_DATE;
        for (TreeIterator<EObject> all = subject.eAllContents(); all.hasNext();) {
            if (all.next() instanceof CalendarDate date) {
                LocalDate day = CalendarInterval.parse(date.getValue()).map(CalendarInterval::first).orElse(NO_DATE);
                latest = day.isAfter(latest) ? day : latest;
            }
        }
        return latest.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
