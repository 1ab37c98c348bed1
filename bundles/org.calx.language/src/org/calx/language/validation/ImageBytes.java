// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.io.IOException;
import java.util.Optional;
import org.calx.model.Figure;

/** The file of a figure, when there is one that can be read. */
final class ImageBytes {

    private ImageBytes() {
    }

    /** {@return its bytes; empty when it cannot be read, which other checks say} */
    static Optional<byte[]> of(Figure figure) {
        var file = CaseFolder.inside(figure, figure.getFile());
        try {
            return file.isEmpty() ? Optional.empty() : CaseFolder.read(figure, file.get(), Integer.MAX_VALUE);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
