// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.paging;

import java.util.ArrayList;
import java.util.List;

/** What no page break divides: a line of text or a row of a table. Heights are twentieths of a point. */
final class Piece {

    final double height;
    /** What of the height may stand below the foot of the page: the lead of a line. */
    double lead;
    double before;
    double after;
    /** Whether the next piece stands on the same page. */
    boolean joined;
    boolean breakBefore;
    /** What is repeated above it when it is the first of a page: the header row of its table. */
    double repeated;
    final List<String> bookmarks = new ArrayList<>();

    Piece(double height) {
        this.height = height;
    }
}
