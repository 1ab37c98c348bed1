// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.question;

import java.nio.file.Path;
import java.util.List;
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
     * Asks for a file.
     *
     * @param title    what it is for
     * @param start    the folder to start from
     * @param kind     what such files are called
     * @param patterns how their names look, such as {@code *.docx}
     * @return the file; empty when the user thought better of it
     */
    Optional<Path> whichFile(String title, Path start, String kind, List<String> patterns);

    /**
     * Asks where to save a file; a file that is there is asked about.
     *
     * @param title      what it is for
     * @param suggestion the file to start from
     * @return the file; empty when the user thought better of it
     */
    Optional<Path> whereTo(String title, Path suggestion);

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
     * Shows a file or a folder in the program the system has for it.
     *
     * @param file the file or folder
     */
    void showOutside(Path file);

    /**
     * Tells something the user has to know.
     *
     * @param title   what it is about
     * @param message the rest
     */
    void tell(String title, String message);
}
