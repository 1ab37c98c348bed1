// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.tour;

import java.util.List;
import java.util.Optional;

/**
 * Steps that lead somewhere.
 *
 * @param id    its name
 * @param title where it leads
 * @param intro what to know before
 * @param steps the steps in order
 */
public record Sheet(String id, String title, String intro, List<Step> steps) {

    /** Copies the steps. */
    public Sheet {
        steps = List.copyOf(steps);
    }

    /** {@return the first step that is not done; empty at the end} */
    public Optional<Step> current(Progress progress) {
        return steps.stream().filter(step -> !progress.isDone(this, step)).findFirst();
    }
}
