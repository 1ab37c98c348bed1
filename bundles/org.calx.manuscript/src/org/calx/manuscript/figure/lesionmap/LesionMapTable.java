// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calx.manuscript.drawn.FigureTable;
import org.calx.manuscript.wording.PeriodWords;
import org.calx.manuscript.wording.Times;
import org.calx.model.Complication;
import org.calx.model.DigitalLesion;
import org.calx.model.FuzzyDate;
import org.calx.model.Lesion;
import org.calx.model.Size;
import org.calx.model.Timed;

/** The legend of the map as a table, with the times a picture has no room for. */
final class LesionMapTable {

    private final StateAt state;
    private final Times times;

    private LesionMapTable(StateAt state, Times times) {
        this.state = state;
        this.times = times;
    }

    static FigureTable of(List<MapItem> items, StateAt state, Times times) {
        LesionMapTable table = new LesionMapTable(state, times);
        return FigureTable.of(List.of("No.", "Site", "Lesion", "Size", "When", "As recorded", "State"), items.stream().map(table::row).toList());
    }

    private FigureTable.Row row(MapItem item) {
        MapEntry entry = item.entry();
        String size = Stream.of(entry.size(), entry.size().isEmpty() ? "" : measured(item, times)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return new FigureTable.Row(item.name(), item.title(), state.day(began(item)).orElse(Double.NaN), List.of(item.label(), entry.site() + (item.spots().isEmpty() ? " (not drawn)" : ""),
                entry.what(), size, when(item, times), times.areAsRecorded() ? "" : recorded(item), String.join(", ", entry.state())));
    }

    private static FuzzyDate began(MapItem item) {
        return switch (item.element()) {
            case Lesion lesion -> lesion.getNoticed();
            case Timed timed -> PeriodWords.first(timed);
            default -> null;
        };
    }

    private String recorded(MapItem item) {
        String measured = measured(item, Times.AS_RECORDED);
        return Stream.of(when(item, Times.AS_RECORDED), measured.isEmpty() ? "" : "measured " + measured).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String when(MapItem item, Times times) {
        return switch (item.element()) {
            case Lesion lesion -> lesion.getNoticed() == null ? "" : "noticed " + times.label(lesion.getNoticed());
            case DigitalLesion lesion -> times.label(lesion);
            case Complication complication -> times.label(complication);
            default -> "";
        };
    }

    private String measured(MapItem item, Times times) {
        Optional<Size> size = item.element() instanceof Lesion lesion ? state.size(lesion.getSizes()) : Optional.empty();
        return size.map(times::label).orElse("");
    }
}
