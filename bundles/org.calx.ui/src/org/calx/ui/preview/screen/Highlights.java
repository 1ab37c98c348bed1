// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import java.util.List;
import java.util.Optional;
import org.calx.ui.preview.proof.Stretch;

/**
 * What stands out in a proof.
 *
 * @param caret   what was made from the statement at the caret
 * @param pointed the sentence under the mouse
 * @param found   what was looked for
 * @param chosen  what is selected
 */
record Highlights(List<Stretch> caret, Optional<Stretch> pointed, List<Stretch> found, Optional<Stretch> chosen) {

    static final Highlights NONE = new Highlights(List.of(), Optional.empty(), List.of(), Optional.empty());

    /** Copies the lists. */
    Highlights {
        caret = List.copyOf(caret);
        found = List.copyOf(found);
    }

    Highlights withCaret(List<Stretch> parts) {
        return new Highlights(parts, pointed, found, chosen);
    }

    Highlights withPointed(Optional<Stretch> part) {
        return new Highlights(caret, part, found, chosen);
    }

    Highlights withFound(List<Stretch> parts) {
        return new Highlights(caret, pointed, parts, chosen);
    }

    Highlights withChosen(Optional<Stretch> part) {
        return new Highlights(caret, pointed, found, part);
    }
}
