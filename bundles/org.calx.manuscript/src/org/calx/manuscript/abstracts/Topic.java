// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.abstracts;

import java.util.Optional;
import java.util.regex.Pattern;

import org.calx.model.ManuscriptPart;

/** What a part of an abstract is about, whatever it is called. */
enum Topic {
    /** Why the case is told. */
    OPENING("background|introduction|rationale|objectives?|aims?|purpose|importance|context"),
    /** Patient, findings, treatment and outcome. */
    CASE("case|case (?:presentation|description|report|summary|history|series)|patients?|patient (?:concerns|information)|presentation|presenting (?:concerns|complaints)"
            + "|methods?|results?|observations?|findings|clinical findings|main symptoms.*|diagnos[ei]s|interventions?|treatments?|outcomes?"),
    /** What is to be learnt. */
    CLOSING("conclusions?|discussion|lessons?|lessons learned|interpretation|significance|learning points?|take-home messages?|key points?");

    private final Pattern labels;

    Topic(String labels) {
        this.labels = Pattern.compile(labels, Pattern.CASE_INSENSITIVE);
    }

    /** {@return the topic of a label an author wrote; empty for words that are no label} */
    static Optional<Topic> of(String label) {
        for (Topic topic : values()) {
            if (topic.labels.matcher(label.strip()).matches()) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    /** {@return the topic that a part of the manuscript has in the abstract} */
    static Topic of(ManuscriptPart part) {
        return switch (part) {
            case ABSTRACT, KEYWORDS, INTRODUCTION -> OPENING;
            case PATIENT, FINDINGS, TIMELINE, DIAGNOSTICS, DIFFERENTIAL, TREATMENT, OUTCOME, PERSPECTIVE -> CASE;
            case KEY_MESSAGE, DISCUSSION, CONCLUSION, LEARNING_POINTS, DECLARATIONS, REFERENCES, FIGURES, TABLES -> CLOSING;
        };
    }
}
