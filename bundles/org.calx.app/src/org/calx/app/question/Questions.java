// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.question;

import java.nio.file.Path;
import java.util.Optional;

/** The questions the Studio asks. Asked in the user interface's thread. */
public interface Questions {

    /** {@return who answers: dialogs, unless a test has taken their place} */
    static Questions current() {
        return CurrentQuestions.get();
    }

    /**
     * Lets someone else answer.
     *
     * @param questions who answers from now on; null for dialogs
     */
    static void answerWith(Questions questions) {
        CurrentQuestions.set(questions);
    }

    /** {@return the case file to open; empty when the user thought better of it} */
    Optional<Path> whichFile();

    /**
     * Asks for the folder to export to.
     *
     * @param suggestion the folder of the case
     * @return the folder; empty when the user thought better of it
     */
    Optional<Path> whereTo(Path suggestion);

    /**
     * Asks for a folder.
     *
     * @param title      what it is for
     * @param suggestion the folder to start from; need not exist
     * @return the folder; empty when the user thought better of it
     */
    Optional<Path> whichFolder(String title, Path suggestion);

    /**
     * Asks whether to go on in spite of something.
     *
     * @param title   what it is about
     * @param message why one might not
     * @param yes     the label of going on
     * @return whether to go on
     */
    boolean goOn(String title, String message, String yes);

    /**
     * Tells something the user has to know.
     *
     * @param title   what it is about
     * @param message the rest
     */
    void tell(String title, String message);
}
