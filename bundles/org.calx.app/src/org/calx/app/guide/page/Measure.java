// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide.page;

import java.util.List;
import org.calx.app.guide.book.Span;

/** What typesetting must know of fonts and of the room there is. */
public interface Measure {

    /** {@return the width of words that are not wrapped, in pixels} */
    int width(List<Span> words);

    /** {@return a distance of about one letter, in pixels} */
    int letter();

    /** {@return the width of a line, in pixels} */
    int room();
}
