// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.calx.model.CalendarDate;
import org.calx.model.FuzzyDate;
import org.calx.model.Imaging;
import org.calx.model.Lesion;
import org.calx.model.LesionImage;
import org.calx.model.Size;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Moment;

/** The sizes of a lesion in the order they were taken: those written with it, and those seen in images. */
final class LesionSizes {

    private record Taken(Size size, FuzzyDate date, Optional<Moment> moment) {
    }

    private final List<Taken> sizes = new ArrayList<>();

    /**
     * Gathers the sizes. One seen in an image is left out when its date does not tell its place among the others.
     *
     * @param lesion the lesion
     * @param images what its case's imaging shows of it
     * @param clock  the clock of the case
     */
    LesionSizes(Lesion lesion, List<LesionImage> images, CaseClock clock) {
        lesion.getSizes().forEach(size -> sizes.add(new Taken(size, size.getOn(), clock.resolve(size.getOn()))));
        for (LesionImage image : images) {
            if (image.getSize() != null && !image.getSize().getDimensions().isEmpty() && image.eContainer() instanceof Imaging study) {
                FuzzyDate date = image.getSize().getOn() == null ? study.getOn() : image.getSize().getOn();
                insert(new Taken(image.getSize(), date, clock.resolve(date)));
            }
        }
    }

    private void insert(Taken seen) {
        int place = 0;
        for (Taken other : sizes) {
            boolean decided = seen.moment().isPresent() && other.moment().isPresent()
                    && seen.moment().get().compareTo(other.moment().get()).isDecided();
            if (!decided) {
                return;
            }
            place += other.moment().get().isBefore(seen.moment().get()) ? 1 : 0;
        }
        sizes.add(place, seen);
    }

    Optional<Size> first() {
        return sizes.stream().findFirst().map(Taken::size);
    }

    Optional<Size> last() {
        return sizes.isEmpty() ? Optional.empty() : Optional.of(sizes.getLast().size());
    }

    /** {@return the size taken on a day, or the only one in a month or year; the same size, written and seen in an image, is one} */
    Optional<Size> on(String date) {
        List<Size> found = sizes.stream().filter(taken -> taken.date() instanceof CalendarDate day && day.getValue() != null
                && day.getValue().startsWith(date)).map(Taken::size).toList();
        boolean single = found.stream().map(LesionSizes::measure).distinct().count() == 1;
        return single ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<Object> measure(Size size) {
        return Arrays.asList(size.getQualifier(), List.copyOf(size.getDimensions()), size.getUnit());
    }
}
