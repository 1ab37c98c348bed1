// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.trends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.drawn.NothingToDraw;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.wording.TimePolicy;

/**
 * What the figure shows.
 *
 * @param series   the panels in their order
 * @param relative whether days are counted from the presentation
 * @param left     how many measures were taken twice or more, but have no panel
 */
record Trends(List<Series> series, boolean relative, int left) {

    /** Panels of a figure whose measures the author did not choose. */
    private static final int MOST = 8;

    static Trends of(FigureRequest request) throws NothingToDraw {
        Trends all = placed(request);
        return request.measures().isEmpty() ? chosen(all.series(), all.relative()) : named(all.series(), request.measures(), all.relative());
    }

    /** Every series, on the axis that holds more of its values. */
    private static Trends placed(FigureRequest request) {
        TimePolicy.Dates dates = request.policy().dates();
        List<Series> counted = all(request, true);
        boolean relative = dates == TimePolicy.Dates.YEAR || dates == TimePolicy.Dates.RELATIVE;
        List<Series> calendar = relative ? List.of() : all(request, false);
        boolean useCalendar = !relative && readings(calendar) >= readings(counted);
        return new Trends(useCalendar ? calendar : counted, !useCalendar, 0);
    }

    /** {@return what there is to choose from, in the order of the case; several series of one measure count as one} */
    static List<Measure> measures(FigureRequest request) {
        List<Series> all = placed(request).series();
        List<Series> shown = repeated(all).stream().limit(MOST).toList();
        return all.stream().map(Series::measure).distinct().map(measure -> new Measure(Letters.lowered(measure),
                all.stream().filter(series -> series.measure().equals(measure)).mapToInt(series -> series.readings().size()).sum(),
                shown.stream().anyMatch(series -> series.measure().equals(measure)))).toList();
    }

    private static List<Series> all(FigureRequest request, boolean relative) {
        return Stream.concat(new LaboratorySeries(request, relative).all().stream(), new OutcomeSeries(request, relative).all().stream()).toList();
    }

    private static long readings(List<Series> all) {
        return all.stream().mapToLong(series -> series.readings().size()).sum();
    }

    /** What has a course to show, abnormal values first. */
    private static List<Series> repeated(List<Series> all) {
        return all.stream().filter(Series::isRepeated).sorted(Comparator.comparingInt(series -> series.isAbnormal() ? 0 : series.outcome() ? 1 : 2)).toList();
    }

    private static Trends chosen(List<Series> all, boolean relative) throws NothingToDraw {
        List<Series> repeated = repeated(all);
        if (repeated.isEmpty()) {
            throw new NothingToDraw("Trends need a laboratory value or an outcome measure that was taken at two times or more, and the case has none"
                    + (all.isEmpty() ? " that can be placed in time; add values with dates, or leave the figure out."
                            : ": each was taken once; add values with dates, name those to be shown as single points, or leave the figure out."));
        }
        return new Trends(repeated.stream().limit(MOST).toList(), relative, Math.max(0, repeated.size() - MOST));
    }

    private static Trends named(List<Series> all, List<String> measures, boolean relative) throws NothingToDraw {
        List<Series> chosen = new ArrayList<>();
        for (String name : measures) {
            List<Series> found = all.stream().filter(series -> series.isCalled(name)).toList();
            if (found.isEmpty()) {
                throw new NothingToDraw("The case records no value of \"" + name
                        + "\" with a date, neither as a laboratory result nor as an outcome; record one, or leave the name out of the figure.");
            }
            found.stream().filter(series -> !chosen.contains(series)).forEach(chosen::add);
        }
        return new Trends(chosen, relative, 0);
    }
}
