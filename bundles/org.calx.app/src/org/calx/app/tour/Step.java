// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.tour;

/**
 * A step of a sheet.
 *
 * @param id       its name within the sheet
 * @param title    what it is about
 * @param text     what to do and why
 * @param specimen what is written in this step, in the language of Calx; empty for none
 * @param deed     what the Studio does when asked to
 * @param sign     what shows that the step is done
 */
public record Step(String id, String title, String text, String specimen, Deed deed, Sign sign) {

    /** What shows that a step is done. */
    public enum Sign {
        /** That its button was pressed. */
        PRESSED,
        /** That a case is open. */
        CASE,
        /** That the open case says who the patient is. */
        PATIENT,
        /** That the open case names a disease and a lesion. */
        LESION
    }

    /** How a deed is done. */
    public enum Way {
        /** A command of the window. */
        COMMAND,
        /** A command that needs the text of a case to have the keyboard. */
        IN_TEXT,
        /** A view is shown. */
        VIEW,
        /** The specimen is written over the words that the target names. */
        REPLACE,
        /** The specimen is written at the end of the case. */
        APPEND
    }

    /**
     * What the Studio does when asked to.
     *
     * @param label  the button's label
     * @param way    how it is done
     * @param target the command, the view or the words to be replaced
     */
    public record Deed(String label, Way way, String target) {
    }
}
