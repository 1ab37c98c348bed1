// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.Objects;

import org.calx.model.LineSpacing;

/**
 * How the pages look.
 *
 * @param lineNumbers whether lines are numbered
 * @param spacing     the distance of the lines; {@link LineSpacing#UNSTATED} for that of the template
 */
public record PageLayout(boolean lineNumbers, LineSpacing spacing) {

    /** As the template has it. */
    public static final PageLayout STANDARD = new PageLayout(false, LineSpacing.UNSTATED);

    /** Checks that nothing is missing. */
    public PageLayout {
        Objects.requireNonNull(spacing, "spacing");
    }
}
