// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide.page;

import java.util.List;
import java.util.Map;

/**
 * A chapter as it is shown. Immutable.
 *
 * @param text     all lines, parted by line feeds
 * @param pieces   the looks, by place
 * @param lines    the form of every line
 * @param anchors  places of headings by their names
 * @param examples pieces of the language of Calx, to be coloured
 * @param pictures places of pictures, each a character of its own, with the path of the picture
 */
public record Page(String text, List<Piece> pieces, List<Line> lines, Map<String, Integer> anchors, List<Piece> examples,
        Map<Integer, String> pictures) {

    /** Copies the lists. */
    public Page {
        pieces = List.copyOf(pieces);
        lines = List.copyOf(lines);
        anchors = Map.copyOf(anchors);
        examples = List.copyOf(examples);
        pictures = Map.copyOf(pictures);
    }
}
