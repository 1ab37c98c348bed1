// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.paging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/**
 * On which page each bookmark of a document will be, laid out with the metrics of the usual fonts and the rules of word processors: no
 * lone lines, headings and captions with what follows, rows undivided, header rows repeated. An estimate that a field of the document
 * carries until Word counts by itself.
 */
public final class Pages {

    private Pages() {
    }

    /**
     * Lays a document out.
     *
     * @param document   the main part
     * @param styles     the styles part
     * @param textWidth  the width of the text in twentieths of a point
     * @param textHeight the height of the text of a page in twentieths of a point
     * @return the page of each bookmark, from 1
     * @throws IllegalArgumentException if a part is not well-formed
     */
    public static Map<String, Integer> of(byte[] document, byte[] styles, double textWidth, double textHeight) {
        try {
            return fill(Flow.of(document, StyleSheet.of(styles), textWidth), textHeight);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("the document is not well-formed", e);
        }
    }

    private static Map<String, Integer> fill(List<Piece> pieces, double height) {
        Map<String, Integer> pages = new HashMap<>();
        int page = 1;
        double y = 0;
        for (int start = 0; start < pieces.size();) {
            int end = start;
            double needed = 0;
            while (true) {
                Piece piece = pieces.get(end);
                needed += piece.height + (end == start ? 0 : piece.before);
                if (!piece.joined || end == pieces.size() - 1) {
                    break;
                }
                needed += piece.after;
                end++;
            }
            Piece first = pieces.get(start);
            boolean full = y > 0 && y + first.before + needed - pieces.get(end).lead > height;
            if (first.breakBefore && y > 0 || full) {
                page++;
                y = full && !first.breakBefore ? first.repeated : first.before;
            } else {
                y += first.before;
            }
            for (int i = start; i <= end; i++) {
                Piece piece = pieces.get(i);
                y += i == start ? 0 : piece.before;
                if (y > 0 && y + piece.height - piece.lead > height) { // what is joined does not fit on any page
                    page++;
                    y = piece.repeated;
                }
                for (String bookmark : piece.bookmarks) {
                    pages.put(bookmark, page);
                }
                y += piece.height + piece.after;
            }
            start = end + 1;
        }
        return pages;
    }
}
