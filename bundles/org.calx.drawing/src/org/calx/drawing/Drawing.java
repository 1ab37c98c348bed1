// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing;

import java.util.List;
import java.util.stream.Stream;

import org.calx.drawing.geometry.Box;

/**
 * A finished drawing.
 *
 * @param width       in millimetres; a journal's column is about 85 wide, its page about 170
 * @param height      in millimetres
 * @param title       what it shows, in a few words
 * @param description what a reader who cannot see it is told
 * @param marks       what is on it, later marks over earlier ones
 */
public record Drawing(double width, double height, String title, String description, List<Mark> marks) {

    /** Checks size and words, and copies the list. */
    public Drawing {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a drawing of " + width + " by " + height + " mm");
        }
        if (title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("a drawing needs a title and a description");
        }
        marks = List.copyOf(marks);
    }

    /** {@return its paper} */
    public Box box() {
        return new Box(0, 0, width, height);
    }

    /** {@return every mark, those within groups after their group} */
    public Stream<Mark> all() {
        return marks.stream().flatMap(Drawing::within);
    }

    private static Stream<Mark> within(Mark mark) {
        return mark instanceof Group group ? Stream.concat(Stream.of(group), group.marks().stream().flatMap(Drawing::within)) : Stream.of(mark);
    }

    /** {@return every line of text, in the order it is drawn} */
    public List<Label> labels() {
        return all().filter(Label.class::isInstance).map(Label.class::cast).toList();
    }

    /** {@return the names of the elements that are shown, each once} */
    public List<String> elements() {
        return all().filter(mark -> mark instanceof Group group && group.element() != null).map(mark -> ((Group) mark).element()).distinct().toList();
    }
}
