// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.setting;

import java.util.List;
import java.util.Optional;

/**
 * A piece set on paper. Places count from the upper left corner of the piece, at the left margin.
 *
 * @param height  its height, with what it keeps free above and below
 * @param texts   its texts: markers have no cell
 * @param rules   its lines and frames
 * @param picture where its picture is
 * @param numbers where the numbers of its lines stand, by their upper edges; empty when its lines are not numbered
 * @param <S>     what its texts are
 */
public record SetPiece<S extends Setting>(int height, List<SetText<S>> texts, List<Rule> rules, Optional<Area> picture, List<Integer> numbers) {

    /** Copies the lists. */
    public SetPiece {
        texts = List.copyOf(texts);
        rules = List.copyOf(rules);
        numbers = List.copyOf(numbers);
    }

    /**
     * A text at its place.
     *
     * @param cell    which of the piece's texts it is; -1 for a marker
     * @param x       left edge
     * @param y       upper edge
     * @param setting its lines
     * @param <S>     what it is
     */
    public record SetText<S extends Setting>(int cell, int x, int y, S setting) {
    }

    /**
     * A line, or a frame around the text.
     *
     * @param area  where
     * @param frame whether it is a frame
     */
    public record Rule(Area area, boolean frame) {
    }

    /**
     * A place in a text.
     *
     * @param cell      which of the piece's texts
     * @param character the nearest character
     * @param offset    the nearest place between two characters
     * @param on        whether the point asked about lies on the character, not beside it
     */
    public record Hit(int cell, int character, int offset, boolean on) {
    }

    /** {@return the text with a number; empty when the piece has no such text} */
    public Optional<SetText<S>> text(int cell) {
        return texts.stream().filter(text -> text.cell() == cell).findFirst();
    }

    /** {@return where characters of a text stand} */
    public List<Area> areas(int cell, int start, int end) {
        return text(cell).map(text -> text.setting().areas(start, end).stream().map(area -> area.moved(text.x(), text.y())).toList()).orElse(List.of());
    }

    /** {@return the place nearest to a point; empty when the piece has no text} */
    public Optional<Hit> at(int x, int y) {
        SetText<S> nearest = null;
        for (SetText<S> text : texts) {
            if (text.cell() >= 0 && (nearest == null || text.x() <= x)) {
                nearest = text;
            }
        }
        if (nearest == null) {
            return Optional.empty();
        }
        int character = nearest.setting().characterAt(x - nearest.x(), y - nearest.y());
        boolean on = areas(nearest.cell(), character, character + 1).stream().anyMatch(area -> area.contains(x, y));
        return Optional.of(new Hit(nearest.cell(), character, nearest.setting().offsetAt(x - nearest.x(), y - nearest.y()), on));
    }

    /** Gives back what its texts hold. */
    public void dispose() {
        texts.forEach(text -> text.setting().dispose());
    }
}
