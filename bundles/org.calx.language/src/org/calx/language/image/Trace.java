// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.image;

/** Something an image file says apart from its picture and that can lead to the patient. */
public enum Trace {
    /** Where it was taken. */
    POSITION("where it was taken (GPS)"),
    /** When it was taken. */
    MOMENT("when it was taken"),
    /** Who took it or owns it. */
    PERSON("the name of a person"),
    /** The serial number of a camera, lens or scanner. */
    SERIAL("the serial number of the camera"),
    /** A description, comment, title or keywords. */
    WORDS("a description or comment"),
    /** A number of the picture, or of the study it comes from. */
    NUMBER("an identifying number");

    private final String label;

    Trace(String label) {
        this.label = label;
    }

    /** {@return what it says, to stand behind "the file says"} */
    public String label() {
        return label;
    }
}
