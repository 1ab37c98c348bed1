// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import java.util.Optional;

import org.calx.manuscript.wording.Terms;
import org.calx.model.Case;
import org.calx.model.Omission;
import org.calx.model.narrative.Gap;
import org.calx.terminology.Vocabulary;

/** What the case says it leaves out. Which topic belongs to which item of the checklist stands in the vocabulary of topics. */
final class Omissions {

    private final Case subject;

    Omissions(Case subject) {
        this.subject = subject;
    }

    /** {@return the reason why the case has nothing for an item, if it gives one} */
    Optional<Answer> of(CareItem item) {
        for (Omission omission : subject.getOmissions()) {
            if (Gap.isWritten(omission.getReason()) && omission.getTopics().stream().anyMatch(topic -> isAbout(topic, item))) {
                return Optional.of(Answer.notApplicable(omission, omission.getReason()));
            }
        }
        // what a publication leaves out cannot be added by the one who retells it
        boolean silent = subject.getSource() != null && subject.getUnreported().stream().anyMatch(topic -> isAbout(topic, item));
        return silent ? Optional.of(Answer.notApplicable(subject, "the source does not report it").at("unreported")) : Optional.empty();
    }

    /** {@return whether a topic as written belongs to an item} */
    static boolean isAbout(String topic, CareItem item) {
        return topic != null && Terms.find(topic, Vocabulary.REPORTING_TOPIC).flatMap(term -> term.attribute("care")).filter(item.number()::equals).isPresent();
    }
}
