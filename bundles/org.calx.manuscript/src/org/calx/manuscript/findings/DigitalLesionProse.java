// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.findings;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.wording.DigitalLesionWords;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.Times;
import org.calx.model.DigitalLesion;
import org.calx.model.Finding;
import org.calx.model.FindingState;
import org.calx.model.Size;

/** A lesion of a digit in sentences. */
final class DigitalLesionProse {

    private DigitalLesionProse() {
    }

    static void write(Prose prose, DigitalLesion lesion, Times times) {
        String place = DigitalLesionWords.place(lesion);
        switch (lesion.getState()) {
            case ABSENT -> prose.say(lesion, "there was no", DigitalLesionWords.kind(lesion), place, times.during(lesion));
            case NOT_ASSESSED -> prose.say(lesion, DigitalLesionWords.kind(lesion), place, "was not assessed");
            case NOT_REPORTED -> {
            }
            case PRESENT, UNSTATED -> present(prose, lesion, place, times);
        }
    }

    private static void present(Prose prose, DigitalLesion lesion, String place, Times times) {
        List<String> details = new ArrayList<>();
        if (!lesion.getExposed().isEmpty()) {
            details.add("exposed " + DigitalLesionWords.exposed(lesion.getExposed()));
        }
        details.addAll(FindingWords.names(FindingWords.present(lesion.getFindings())));
        for (Finding finding : FindingWords.measured(lesion.getFindings())) {
            details.add(FindingWords.name(finding) + " of " + QuantityWords.of(finding.getQuantity()));
        }
        List<String> absent = FindingWords.names(FindingWords.in(FindingState.ABSENT, lesion.getFindings()));
        boolean plural = DigitalLesionWords.isSeveral(lesion);
        boolean healed = lesion.getHealed() != null && details.isEmpty() && absent.isEmpty() && lesion.getSizes().size() < 2;
        prose.say(lesion, DigitalLesionWords.counted(lesion, true), place, healed ? CourseWords.until(lesion, plural, times) : CourseWords.verb(lesion, plural, times),
                healed ? "and healed " + times.when(lesion.getHealed()) : "", details.isEmpty() ? "" : ", with " + Lists.and(details), absent.isEmpty() ? "" : ", without " + Lists.or(absent));
        if (!healed) {
            later(prose, lesion, plural ? "they" : "it", times);
        }
        if (lesion.getNote() != null) {
            prose.say(lesion, lesion.getNote());
        }
    }

    /** Later sizes and the healing. */
    private static void later(Prose prose, DigitalLesion lesion, String subject, Times times) {
        List<String> measured = new ArrayList<>();
        for (Size size : lesion.getSizes().stream().skip(1).toList()) {
            measured.add(QuantityWords.of(size) + " " + times.during(size));
        }
        String healed = lesion.getHealed() == null ? "" : "healed " + times.when(lesion.getHealed());
        if (!measured.isEmpty() || !healed.isEmpty()) {
            prose.say(lesion, subject, measured.isEmpty() ? "" : "measured " + Lists.and(measured), measured.isEmpty() || healed.isEmpty() ? "" : "and", healed);
        }
    }
}
