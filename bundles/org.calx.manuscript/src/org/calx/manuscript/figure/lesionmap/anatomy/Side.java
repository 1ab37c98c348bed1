// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

/** Side of the patient, not of the viewer. */
public enum Side {
    /** The patient's right. */
    RIGHT,
    /** The patient's left. */
    LEFT,
    /** Neither: an unpaired site. */
    MIDDLE;

    /** {@return left for right, right for left} */
    public Side opposite() {
        return switch (this) {
            case RIGHT -> LEFT;
            case LEFT -> RIGHT;
            case MIDDLE -> MIDDLE;
        };
    }
}
