// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.paging;

import java.util.ArrayList;
import java.util.List;

/** Breaks the text of one paragraph into lines: after spaces and hyphens, as late as possible. Widths are twentieths of a point. */
final class TextLines {

    /** Raised and lowered letters are smaller. */
    private static final double SCRIPT = 0.6;
    private static final double TAB = 709;

    private final Format format;
    private final double width;
    private final List<String> bookmarks = new ArrayList<>();
    private final List<Integer> bookmarkLines = new ArrayList<>();
    private double x;
    private double wordStart;
    private int lines = 1;
    private double tallest;

    TextLines(Format format, double width) {
        this.format = format;
        this.width = Math.max(200, width - format.left - format.right);
        x = format.first;
        wordStart = x;
    }

    /** Adds letters in one look. */
    void text(String text, boolean bold, boolean italic, boolean script) {
        Widths widths = Widths.of(format.family, bold, italic);
        double scale = format.size / 2 * 20 * (script ? SCRIPT : 1);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            double wide = widths.of(letter) * scale;
            if (letter == ' ') {
                x += wide; // a space at the end of a line may stand beyond it
                wordStart = x;
                continue;
            }
            if (x + wide > width) {
                lines++;
                x = wordStart >= x || wordStart <= 0 ? 0 : x - wordStart;
                wordStart = 0;
            }
            x += wide;
            if (letter == '-' || letter == '\u2013' || letter == '/') {
                wordStart = x;
            }
        }
    }

    void tab() {
        x = format.first < 0 && x < 0 ? 0 : (Math.floor(x / TAB) + 1) * TAB;
        wordStart = x;
    }

    void lineBreak() {
        lines++;
        x = 0;
        wordStart = 0;
    }

    void picture(double height) {
        tallest = Math.max(tallest, height);
    }

    void bookmark(String name) {
        bookmarks.add(name);
        bookmarkLines.add(lines - 1);
    }

    /** {@return the lines from the first to the last} */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        double height = tallest > 0 ? tallest + format.size : format.lineHeight();
        for (int i = 0; i < lines; i++) {
            Piece piece = new Piece(height);
            piece.lead = tallest > 0 ? 0 : Math.max(0, height - format.letterHeight());
            piece.joined = i < lines - 1 && (format.keepLines || i == 0 || i == lines - 2);
            pieces.add(piece);
        }
        Piece firstLine = pieces.get(0);
        firstLine.before = format.before;
        firstLine.breakBefore = format.breakBefore;
        Piece last = pieces.get(lines - 1);
        last.after = format.after;
        last.joined = format.keepNext;
        for (int i = 0; i < bookmarks.size(); i++) {
            pieces.get(bookmarkLines.get(i)).bookmarks.add(bookmarks.get(i));
        }
        return pieces;
    }
}
