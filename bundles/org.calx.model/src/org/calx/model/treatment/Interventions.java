// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.calx.model.AdverseEvent;
import org.calx.model.Case;
import org.calx.model.Dose;
import org.calx.model.Intervention;
import org.calx.model.Response;
import org.calx.model.Treatment;
import org.calx.model.narrative.Gap;

/** Treatments and procedures of a case, and what is recorded in and about them. */
public final class Interventions {

    private Interventions() {
    }

    /** {@return the treatments, then the procedures, each in the order written} */
    public static List<Intervention> of(Case subject) {
        return Stream.<Intervention>concat(subject.getTreatments().stream(), subject.getProcedures().stream()).toList();
    }

    /** {@return the responses to all of them} */
    public static List<Response> responses(Case subject) {
        return of(subject).stream().flatMap(each -> each.getResponses().stream()).toList();
    }

    /**
     * The doses of a treatment.
     *
     * @param treatment the treatment
     * @return the dose in its head, then those in its braces; never null, empty when none is given
     */
    public static List<Dose> doses(Treatment treatment) {
        List<Dose> doses = new ArrayList<>(treatment.getDoses().size() + 1);
        if (treatment.getDose() != null) {
            doses.add(treatment.getDose());
        }
        doses.addAll(treatment.getDoses());
        return doses;
    }

    /** {@return the adverse events in the braces of a treatment or procedure, then those of the case ascribed to it; a gap is none yet} */
    public static List<AdverseEvent> adverseEvents(Case subject, Intervention intervention) {
        return Stream.concat(intervention.getAdverseEvents().stream(),
                subject.getAdverseEvents().stream().filter(event -> event.getCause() == intervention)).filter(Interventions::isTold).toList();
    }

    /** {@return whether something is said about adverse events: one, or that there were none} */
    public static boolean tellOfAdverseEvents(Case subject) {
        return subject.isNoAdverseEvents() || subject.getAdverseEvents().stream().anyMatch(Interventions::isTold)
                || of(subject).stream().anyMatch(each -> each.isNoAdverseEvents() || each.getAdverseEvents().stream().anyMatch(Interventions::isTold));
    }

    private static boolean isTold(AdverseEvent event) {
        return !Gap.isGap(event.getText());
    }
}
