// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.setting;

import java.util.List;

/** A text set in lines. Its places count from its upper left corner, in pixels. To be disposed of when it is not needed any more. */
public interface Setting {

    /** {@return its height, the lead above its first line included} */
    int height();

    /** {@return the number of its lines, at least 1} */
    int lines();

    /** {@return the upper edge of a line} */
    int top(int line);

    /** {@return the line that a character stands in} */
    int lineOf(int offset);

    /** {@return the character nearest to a point} */
    int characterAt(int x, int y);

    /** {@return the place between two characters that is nearest to a point} */
    int offsetAt(int x, int y);

    /** {@return where characters stand, an area for each line} */
    List<Area> areas(int start, int end);

    /** Gives back what it holds. */
    void dispose();
}
