// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A proof as plain text: what is copied, searched, and read aloud. Paragraphs are parted by blank lines, cells by tabs. */
public final class ProofText {

    private final Proof proof;
    /** Where each piece starts in the text. */
    private final int[] starts;
    /** The pieces that have a text. */
    private final List<Integer> filled;
    private final String text;

    private ProofText(Proof proof, int[] starts, List<Integer> filled, String text) {
        this.proof = proof;
        this.starts = starts;
        this.filled = filled;
        this.text = text;
    }

    /** {@return the text of a proof} */
    public static ProofText of(Proof proof) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[proof.pieces().size()];
        List<Integer> filled = new ArrayList<>();
        Shape previous = null;
        for (int i = 0; i < starts.length; i++) {
            Shape shape = proof.shape(i);
            if (previous != null && !isBlank(shape)) {
                text.append(isClose(previous, shape) ? "\n" : "\n\n");
            }
            text.append(marker(shape));
            starts[i] = text.length();
            text.append(shape instanceof Shape.Image image ? "[" + image.description() + "]"
                    : String.join("\t", shape.texts().stream().map(Lettering::text).toList()));
            if (!isBlank(shape)) {
                previous = shape;
                filled.add(i);
            }
        }
        return new ProofText(proof, starts, filled, text.toString());
    }

    /** {@return all of it} */
    public String text() {
        return text;
    }

    /** {@return the text of a part of the proof} */
    public String text(Stretch part) {
        int start = offset(part.from());
        if (part.from().cell() == 0 && part.from().offset() == 0) {
            start -= marker(proof.shape(part.from().piece())).length();
        }
        return text.substring(start, Math.max(start, offset(part.to())));
    }

    /** {@return how many characters of the text stand before a place} */
    public int offset(Spot spot) {
        int offset = starts[spot.piece()];
        List<Lettering> texts = proof.shape(spot.piece()).texts();
        for (int cell = 0; cell < Math.min(spot.cell(), texts.size()); cell++) {
            offset += texts.get(cell).text().length() + 1;
        }
        return offset + spot.offset();
    }

    /** {@return the place behind a number of characters of the text; the nearest one, when they end between two pieces} */
    public Spot spot(int offset) {
        int found = Collections.binarySearch(filled, null, (piece, none) -> Integer.compare(starts[piece], offset));
        int piece = filled.isEmpty() ? 0 : filled.get(found >= 0 ? found : Math.max(0, -found - 2));
        int rest = Math.max(0, offset - starts[piece]);
        List<Lettering> texts = proof.shape(piece).texts();
        for (int cell = 0; cell < texts.size(); cell++) {
            int length = texts.get(cell).text().length();
            if (rest <= length || cell == texts.size() - 1) {
                return new Spot(piece, cell, Math.min(rest, length));
            }
            rest -= length + 1;
        }
        return new Spot(piece, 0, 0);
    }

    private static String marker(Shape shape) {
        return shape instanceof Shape.Text paragraph && !paragraph.marker().isEmpty() ? paragraph.marker() + " " : "";
    }

    private static boolean isBlank(Shape shape) {
        return shape instanceof Shape.Edge || shape instanceof Shape.Text paragraph && paragraph.text().text().isEmpty();
    }

    private static boolean isClose(Shape previous, Shape next) {
        return previous instanceof Shape.Row && next instanceof Shape.Row
                || previous instanceof Shape.Text one && next instanceof Shape.Text other && one.kind() == other.kind() && isLine(one.kind());
    }

    private static boolean isLine(TextKind kind) {
        return switch (kind) {
        case ITEM, REFERENCE, AFFILIATION, TITLE_PAGE_LINE -> true;
        default -> false;
        };
    }
}
