// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.calx.model.Case;
import org.calx.model.Consent;
import org.calx.model.Section;
import org.calx.model.narrative.Gap;
import org.eclipse.emf.ecore.EObject;

/** Discussion and lessons, the patient's view, consent. */
final class DiscussionItems {

    private static final Pattern STRENGTH = Pattern.compile("(?i)\\bstrengths?\\b");
    private static final Pattern LIMITATION = Pattern.compile("(?i)\\b(limits?|limitations?|limited by|weakness\\w*|(a )?single case)\\b");
    private static final Pattern REASON = Pattern.compile("(?i)\\b(because|therefore|explanation|explain\\w*|suggest\\w*|may (be|have)|might|likely|possib\\w*|since|"
            + "owing to|due to|attribut\\w*|hypothes\\w*|mechanism\\w*)\\b");

    private DiscussionItems() {
    }

    static Answer limitations(CareFacts facts) {
        Optional<Answer> weak = facts.told(CareItem.LIMITATIONS, LIMITATION, Section.DISCUSSION, Section.CONCLUSION);
        Optional<Answer> strong = facts.told(CareItem.LIMITATIONS, STRENGTH, Section.DISCUSSION, Section.CONCLUSION);
        String remedy = "discuss both: 'narrative discussion on strengths and limitations'";
        if (weak.isPresent() && strong.isPresent()) {
            return Answer.quoting(weak.get().place(), weak.get().quote(), weak.get().reason().equals(strong.get().reason()) ? weak.get().reason()
                    : strong.get().reason() + "; " + weak.get().reason());
        }
        if (weak.isEmpty() && strong.isEmpty()) {
            return Answer.missing(place(facts), remedy);
        }
        Answer there = weak.or(() -> strong).get();
        return Answer.thin(there.place(), (weak.isPresent() ? "limitations" : "strengths") + " only: " + there.reason(), remedy);
    }

    static Answer literature(CareFacts facts) {
        List<Text> texts = facts.texts(Section.DISCUSSION);
        if (texts.isEmpty()) {
            return Answer.missing(facts.subject(), "write 'narrative discussion' with references");
        }
        int citations = texts.stream().mapToInt(Text::citations).sum();
        return citations > 0 ? Answer.covered(texts.get(0).narrative(), Focus.count(citations, "citation") + " in the discussion")
                : Answer.thin(texts.get(0).narrative(), "the discussion cites nothing", "cite what the case is compared with: [@key]");
    }

    static Answer rationale(CareFacts facts) {
        Optional<Answer> told = facts.told(CareItem.RATIONALE, REASON, Section.DISCUSSION);
        if (told.isPresent()) {
            return told.get();
        }
        List<Text> texts = facts.texts(Section.DISCUSSION);
        String remedy = "say in the discussion why the conclusions follow, and what may have caused the course";
        return texts.isEmpty() ? Answer.missing(facts.subject(), remedy) : Answer.thin(texts.get(0).narrative(), "the discussion gives no reasons", remedy);
    }

    static Answer lessons(CareFacts facts) {
        List<Text> texts = facts.texts(Section.CONCLUSION);
        if (texts.isEmpty()) {
            return Answer.missing(facts.subject(), "write 'narrative conclusion': the lessons, without references");
        }
        int citations = texts.stream().mapToInt(Text::citations).sum();
        return citations == 0 ? Answer.covered(texts.get(0).narrative(), Focus.count(texts.stream().mapToInt(Text::words).sum(), "word") + " in the conclusion")
                : Answer.thin(texts.get(0).narrative(), "the conclusion cites " + Focus.count(citations, "reference"), "move the citations to the discussion");
    }

    static Answer perspective(CareFacts facts) {
        List<Text> texts = facts.texts(Section.PERSPECTIVE);
        return texts.isEmpty() ? Answer.missing(facts.subject(), "ask the patient and write 'narrative perspective'; where that is not possible, "
                + "'omitted patient perspective because \"…\"'")
                : Answer.covered(texts.get(0).narrative(), Focus.count(texts.get(0).words(), "word") + " of the patient");
    }

    static Answer consent(CareFacts facts) {
        Consent consent = facts.subject().getConsent();
        String remedy = "add 'consent written, on …'";
        if (consent == null) {
            return Answer.missing(facts.subject(), remedy);
        }
        return switch (consent.getForm()) {
            case WRITTEN -> Answer.covered(consent, "written");
            case ORAL -> Answer.covered(consent, "oral");
            case WAIVED -> !Gap.isWritten(consent.getNote()) ? Answer.thin(consent, "waived, without a reason", "add ', note \"by whom and why\"'")
                    : Answer.covered(consent, "waived, with a note");
            case NOT_OBTAINED -> Answer.thin(consent, "not obtained", "ask for consent; journals require it");
            case NOT_REPORTED -> Answer.missing(consent, remedy);
        };
    }

    private static EObject place(CareFacts facts) {
        Case subject = facts.subject();
        List<Text> texts = facts.texts(Section.DISCUSSION);
        return texts.isEmpty() ? subject : texts.get(0).narrative();
    }
}
