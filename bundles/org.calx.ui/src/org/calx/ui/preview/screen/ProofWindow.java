// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.calx.ui.preview.proof.Proof;
import org.calx.ui.preview.proof.Shape;
import org.calx.ui.preview.proof.Spot;
import org.calx.ui.preview.proof.Stretch;
import org.calx.ui.preview.setting.Area;
import org.calx.ui.preview.setting.Changes;
import org.calx.ui.preview.setting.Galley;
import org.calx.ui.preview.setting.Paper;
import org.calx.ui.preview.setting.SetPiece;
import org.eclipse.swt.graphics.Device;

/** A proof seen through a window of some width and height: what is set on which paper, and which part of it can be seen. */
final class ProofWindow {

    /** What is left free at both sides of the sheets. */
    private static final int DESK = 6;
    /** A sentence that is led to stands below this part of the window. */
    private static final int THIRD = 3;
    private static final int NEAR_EDGE = 12;
    private static final double PERCENT = 100;

    private final Device device;
    private Zoom zoom = Zoom.PRINT;
    private int width = 1;
    private int height = 1;
    private Proof proof;
    private SetPieces pieces;
    private Galley galley;
    /** The numbered lines of each piece; negative while unknown. */
    private int[] lines;
    private boolean inPassing;
    private int next;

    ProofWindow(Device device, Proof proof) {
        this.device = device;
        this.proof = proof;
        lay();
    }

    /** A point of the proof. */
    record Pointed(int piece, SetPiece.Hit hit) {

        Spot spot() {
            return new Spot(piece, hit.cell(), hit.offset());
        }
    }

    Proof proof() {
        return proof;
    }

    Galley galley() {
        return galley;
    }

    Paper paper() {
        return pieces.paper();
    }

    SetPieces pieces() {
        return pieces;
    }

    Zoom zoom() {
        return zoom;
    }

    /** {@return the size of letters as a part of that in print, in per cent} */
    double percent() {
        return paper().scale() / Fonts.pixelsPerPoint(device) * PERCENT;
    }

    /** {@return the left edge of the sheets} */
    int sheetX() {
        return Math.max(DESK, (width - paper().width()) / 2);
    }

    /** {@return the left edge of the text} */
    int textX() {
        return sheetX() + paper().margin();
    }

    /** {@return a piece as it is set} */
    SetPiece<LayoutSetting> piece(int piece) {
        return pieces.get(proof.shape(piece));
    }

    /** Shows a later version of the proof, or another one when the changes are not known; what is at the upper edge stays there. */
    void show(Proof later, Changes changes) {
        if (changes == null) {
            proof = later;
            lay();
            return;
        }
        Top top = top();
        int[] old = lines;
        Galley before = galley;
        proof = later;
        lines = new int[later.pieces().size()];
        galley = new Galley(later.pieces().size(), i -> {
            int origin = changes.origin(i);
            lines[i] = origin < 0 ? -1 : old[origin];
            return origin >= 0 && before.isKnown(origin) ? before.height(origin) : -1;
        }, i -> pieces.setter().estimate(proof.shape(i)), this::measure);
        next = 0;
        galley.resize(height);
        restore(new Top(changes.moved(top.spot()), top.hidden(), top.inLine()));
    }

    void resize(int newWidth, int newHeight) {
        boolean wider = newWidth != width;
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
        if (wider && !paperNow().equals(paper())) {
            layAgain();
        } else {
            galley.resize(height);
        }
    }

    void zoom(Zoom wanted) {
        zoom = wanted;
        if (!paperNow().equals(paper())) {
            layAgain();
        }
    }

    /** Sets everything again, as for other colours. */
    void layAgain() {
        Top top = top();
        lay();
        restore(top);
    }

    private Paper paperNow() {
        int view = width - 2 * DESK;
        return zoom.equals(Zoom.WIDTH) ? Paper.fitting(view) : Paper.flowing(view, Fonts.pixelsPerPoint(device) * zoom.percent() / PERCENT);
    }

    private void lay() {
        if (pieces != null) {
            pieces.dispose();
        }
        pieces = new SetPieces(device, paperNow());
        lines = new int[proof.pieces().size()];
        Arrays.fill(lines, -1);
        galley = new Galley(lines.length, i -> -1, i -> pieces.setter().estimate(proof.shape(i)), this::measure);
        next = 0;
        galley.resize(height);
    }

    private int measure(int piece) {
        Shape shape = proof.shape(piece);
        if (!inPassing) {
            pieces.get(shape); // is going to be painted
        }
        SetPieces.Size size = pieces.measure(shape);
        lines[piece] = size.lines();
        return size.height();
    }

    /** What is at the upper edge: a character, or how much of a piece without text is hidden. */
    private record Top(Spot spot, int hidden, int inLine) {
    }

    private Top top() {
        int piece = galley.first();
        int hidden = galley.hidden();
        return piece(piece).at(0, hidden).map(hit -> {
            int offset = hidden == 0 ? 0 : hit.character();
            return new Top(new Spot(piece, hit.cell(), offset), hidden, hidden - lineTop(piece, hit.cell(), offset));
        }).orElse(new Top(new Spot(piece, 0, 0), hidden, 0));
    }

    private void restore(Top top) {
        Spot spot = top.spot();
        boolean hasText = piece(spot.piece()).text(spot.cell()).isPresent();
        galley.show(spot.piece(), hasText ? lineTop(spot.piece(), spot.cell(), spot.offset()) + top.inLine() : top.hidden());
    }

    private int lineTop(int piece, int cell, int offset) {
        return piece(piece).text(cell).map(text -> text.y() + text.setting().top(text.setting().lineOf(offset))).orElse(0);
    }

    /**
     * Measures pieces that were not seen yet, so that the length of the whole becomes known.
     *
     * @param nanos how long it may take, about
     * @return whether there are more
     */
    boolean measureSome(long nanos) {
        long end = System.nanoTime() + nanos;
        inPassing = true;
        try {
            while (next < galley.count() && System.nanoTime() < end) {
                galley.height(next++);
            }
            return next < galley.count();
        } finally {
            inPassing = false;
        }
    }

    /** {@return the number of the first line of a piece, as far as the lines before are counted} */
    int firstLine(int piece) {
        int number = 1;
        for (int i = 0; i < piece; i++) {
            number += Math.max(0, lines[i]);
        }
        return number;
    }

    /** {@return what is nearest to a point of the window; empty where there is no text} */
    Optional<Pointed> at(int x, int y) {
        int piece = galley.at(y);
        return piece < 0 ? Optional.empty() : piece(piece).at(x - textX(), y - galley.fromWindow(piece)).map(hit -> new Pointed(piece, hit));
    }

    /** {@return the picture at a point of the window, by the place of its piece; -1 for none} */
    int pictureAt(int x, int y) {
        int piece = galley.at(y);
        return piece >= 0 && piece(piece).picture().filter(area -> area.contains(x - textX(), y - galley.fromWindow(piece))).isPresent() ? piece : -1;
    }

    /** {@return where a part of one piece is in the window} */
    List<Area> areas(Stretch part) {
        int piece = part.from().piece();
        int y = galley.fromWindow(piece);
        SetPiece<LayoutSetting> set = piece(piece);
        List<Area> areas = set.picture().map(List::of).orElseGet(() -> set.areas(part.from().cell(), part.from().offset(), part.to().offset()));
        return areas.stream().map(area -> area.moved(textX(), y)).toList();
    }

    /** {@return whether a part of a piece can be seen, at least its start} */
    boolean isVisible(Stretch part) {
        int piece = part.from().piece();
        if (piece < galley.first() || galley.fromWindow(piece) >= height) {
            return false;
        }
        List<Area> areas = areas(part);
        return !areas.isEmpty() && areas.getFirst().y() >= 0 && Math.min(areas.getFirst().bottom(), areas.getFirst().y() + NEAR_EDGE) <= height;
    }

    /** Moves the window so that a part of a piece can be seen. */
    void reveal(Stretch part) {
        int piece = part.from().piece();
        galley.show(piece, 0);
        int inPiece = areas(part).stream().findFirst().map(area -> area.y() - galley.fromWindow(piece)).orElse(0);
        galley.show(piece, inPiece - height / THIRD);
    }

    void dispose() {
        pieces.dispose();
    }
}
