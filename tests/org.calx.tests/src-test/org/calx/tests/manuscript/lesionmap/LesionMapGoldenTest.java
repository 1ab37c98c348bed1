// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript.lesionmap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.calx.drawing.Label;
import org.calx.language.CalxLanguage;
import org.calx.manuscript.figure.lesionmap.LesionMap;
import org.calx.manuscript.figure.lesionmap.LesionMapOptions;
import org.calx.manuscript.figure.lesionmap.MapItem;
import org.calx.manuscript.figure.lesionmap.MapMark;
import org.calx.manuscript.wording.Times;
import org.calx.model.Case;
import org.calx.tests.golden.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lesion maps as text, against what was looked at and approved: which mark lies where, and what is written. */
class LesionMapGoldenTest {

    @ParameterizedTest
    @CsvSource({
            "../../examples/synthetic-limited-ssc/case.calx, synthetic-limited-ssc",
            "../../examples/cervical-cord-compression/case.calx, cervical-cord-compression",
            "../../examples/neonatal-feet/case.calx, neonatal-feet",
            "fixtures/literature/ref-14.calx, ref-14",
            "fixtures/literature/ref-17.calx, ref-17",
            "fixtures/literature/ref-18.calx, ref-18"})
    void drawsAsApproved(Path file, String name) throws IOException {
        Case subject = (Case) CalxLanguage.standard().parse(file).model().orElseThrow().getDeclarations().getFirst();
        Golden.compare("lesionmap/" + name, described(LesionMap.of(subject, Times.AS_RECORDED, LesionMapOptions.PAGE).orElseThrow()));
    }

    private static String described(LesionMap map) {
        StringBuilder out = new StringBuilder(map.caption()).append("\n\n");
        for (MapItem item : map.items()) {
            out.append(item.label()).append(" (").append(item.name()).append(") ").append(item.glyph().name().toLowerCase(Locale.ROOT)).append(item.gone() ? ", gone" : "")
                    .append(item.complicated() ? ", complicated" : "").append(": ").append(item.text()).append('\n');
            map.marks().stream().filter(mark -> mark.item() == item).map(LesionMapGoldenTest::described).forEach(out::append);
        }
        out.append('\n');
        map.drawing().labels().stream().map(Label::text).forEach(text -> out.append(text).append('\n'));
        return out.toString();
    }

    private static String described(MapMark mark) {
        return String.format(Locale.ROOT, "  %s at %.0f, %.0f mm, %.1f mm wide%n", mark.spot().region().id(), mark.centre().x(), mark.centre().y(), mark.radius() * 2);
    }
}
