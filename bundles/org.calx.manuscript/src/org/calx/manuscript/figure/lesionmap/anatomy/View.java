// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

/** One of the drawings of a lesion map. The patient faces the viewer but in the view from behind. */
public enum View {
    /** The whole body from the front; the patient's right is on the viewer's left. */
    BODY_FRONT("Front", Side.MIDDLE),
    /** The whole body from behind; the patient's right is on the viewer's right. */
    BODY_BACK("Back", Side.MIDDLE),
    /** The palm of the right hand. */
    RIGHT_PALM("Right hand, palmar", Side.RIGHT),
    /** The palm of the left hand. */
    LEFT_PALM("Left hand, palmar", Side.LEFT),
    /** The back of the right hand. */
    RIGHT_DORSUM("Right hand, dorsal", Side.RIGHT),
    /** The back of the left hand. */
    LEFT_DORSUM("Left hand, dorsal", Side.LEFT),
    /** The right foot from above. */
    RIGHT_FOOT("Right foot, dorsal", Side.RIGHT),
    /** The left foot from above. */
    LEFT_FOOT("Left foot, dorsal", Side.LEFT),
    /** The sole of the right foot. */
    RIGHT_SOLE("Right foot, plantar", Side.RIGHT),
    /** The sole of the left foot. */
    LEFT_SOLE("Left foot, plantar", Side.LEFT);

    private final String title;
    private final Side side;

    View(String title, Side side) {
        this.title = title;
        this.side = side;
    }

    /** {@return what is printed below it} */
    public String title() {
        return title;
    }

    /** {@return the side of the hand or foot; the middle for the whole body} */
    public Side side() {
        return side;
    }

    /** {@return whether it shows the whole body} */
    public boolean isBody() {
        return this == BODY_FRONT || this == BODY_BACK;
    }
}
