// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.question;

/** Who answers at the moment. */
final class CurrentQuestions {

    private static volatile Questions current = new DialogQuestions();

    private CurrentQuestions() {
    }

    static Questions get() {
        return current;
    }

    static void set(Questions questions) {
        current = questions == null ? new DialogQuestions() : questions;
    }
}
