// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.setting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.calx.ui.preview.proof.Lettering;
import org.calx.ui.preview.proof.Proof;
import org.calx.ui.preview.proof.Shape;
import org.calx.ui.preview.proof.Spot;

/** What became of the pieces of a proof in the next one. Never changes; may be made by any thread. */
public final class Changes {

    private final Proof before;
    private final Proof after;
    /** How many pieces at the start, and how many at the end, look the same. */
    private final int head;
    private final int tail;
    /** The pieces between: the earlier ones by what they look like, the later ones by what they say, for a journal may change all looks. */
    private final Map<Shape, Integer> old = new HashMap<>();
    private final Map<String, Integer> renewed = new HashMap<>();

    /** Compares two proofs. */
    public Changes(Proof before, Proof after) {
        this.before = before;
        this.after = after;
        int shorter = Math.min(before.pieces().size(), after.pieces().size());
        int same = 0;
        while (same < shorter && before.shape(same).equals(after.shape(same))) {
            same++;
        }
        head = same;
        int end = 0;
        while (end < shorter - head && shape(before, end).equals(shape(after, end))) {
            end++;
        }
        tail = end;
        for (int i = head; i < before.pieces().size() - tail; i++) {
            old.putIfAbsent(before.shape(i), i);
        }
        for (int i = head; i < after.pieces().size() - tail; i++) {
            renewed.putIfAbsent(words(after.shape(i)), i);
        }
    }

    private static String words(Shape shape) {
        return shape instanceof Shape.Image image ? image.name() : String.join("\t", shape.texts().stream().map(Lettering::text).toList());
    }

    private static Shape shape(Proof proof, int fromEnd) {
        return proof.shape(proof.pieces().size() - 1 - fromEnd);
    }

    /** {@return the earlier proof} */
    public Proof before() {
        return before;
    }

    /** {@return the later proof} */
    public Proof after() {
        return after;
    }

    /**
     * Looks for what a piece was.
     *
     * @param piece its place in the later proof
     * @return the place of a piece that looks the same in the earlier proof; -1 for none
     */
    public int origin(int piece) {
        if (piece < head) {
            return piece;
        }
        int behind = after.pieces().size() - piece;
        return behind <= tail ? before.pieces().size() - behind : old.getOrDefault(after.shape(piece), -1);
    }

    /**
     * Finds a piece again.
     *
     * @param piece its place in the earlier proof
     * @return its place in the later one; when it looks different now or is gone, the place as far behind the last piece found again
     */
    public int moved(int piece) {
        if (piece < head) {
            return piece;
        }
        int behind = before.pieces().size() - piece;
        if (behind <= tail) {
            return after.pieces().size() - behind;
        }
        int last = Math.max(0, after.pieces().size() - 1);
        for (int i = piece; i >= head; i--) {
            String words = words(before.shape(i));
            Integer found = words.isBlank() ? null : renewed.get(words);
            if (found != null) {
                return Math.min(found + piece - i, last);
            }
        }
        return Math.min(piece, last);
    }

    /** {@return where a place of the earlier proof is in the later one} */
    public Spot moved(Spot spot) {
        int piece = moved(spot.piece());
        List<Lettering> from = before.shape(spot.piece()).texts();
        List<Lettering> to = after.shape(piece).texts();
        if (spot.cell() >= from.size() || spot.cell() >= to.size()) {
            return new Spot(piece, 0, 0);
        }
        return new Spot(piece, spot.cell(), moved(from.get(spot.cell()).text(), to.get(spot.cell()).text(), spot.offset()));
    }

    private static int moved(String from, String to, int offset) {
        int shorter = Math.min(from.length(), to.length());
        int start = 0;
        while (start < shorter && from.charAt(start) == to.charAt(start)) {
            start++;
        }
        if (offset <= start) {
            return offset;
        }
        int end = 0;
        while (end < shorter - start && from.charAt(from.length() - 1 - end) == to.charAt(to.length() - 1 - end)) {
            end++;
        }
        return offset >= from.length() - end ? to.length() - (from.length() - offset) : start;
    }
}
