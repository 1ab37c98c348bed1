// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.marker;

/** Where findings come from. Each source replaces its own findings only, so that a quick one does not wait for a slow one. */
public enum FindingLayer {
    /** The text itself, read at every key press. */
    TEXT,
    /** The manuscript for the chosen journal, composed when typing rests. */
    JOURNAL,
    /** What the author has confirmed with a reason. It is listed, and marked nowhere else. */
    CONFIRMED
}
