// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.declarations;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.journal.JournalProfile;
import org.calx.manuscript.journal.RequiredStatement;
import org.calx.model.Requirement;

/** The statements at the end of a manuscript, each by its id in the vocabulary of declarations. */
enum Statement {
    CONSENT("consent-for-publication", Requirement.CONSENT), ETHICS("ethics", Requirement.ETHICS), FUNDING("funding", Requirement.FUNDING),
    COMPETING_INTERESTS("competing-interests", Requirement.COMPETING_INTERESTS), DATA("data-availability", Requirement.DATA_AVAILABILITY),
    CONTRIBUTIONS("contributions", Requirement.CONTRIBUTIONS), ACKNOWLEDGEMENTS("acknowledgements", Requirement.ACKNOWLEDGEMENTS),
    AI("ai-use", Requirement.AI_USE);

    private final String id;
    private final Requirement requirement;

    Statement(String id, Requirement requirement) {
        this.id = id;
        this.requirement = requirement;
    }

    String id() {
        return id;
    }

    /** {@return those the journal asks for, in its order} */
    static List<Statement> wanted(JournalProfile journal) {
        List<Statement> out = new ArrayList<>();
        for (RequiredStatement required : journal.required()) {
            for (Statement statement : values()) {
                if (statement.requirement == required.what()) {
                    out.add(statement);
                }
            }
        }
        return out;
    }
}
