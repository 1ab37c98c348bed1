// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.calx.drawing.geometry.Outline;
import org.calx.drawing.geometry.Point;
import org.calx.drawing.text.TextStyle;
import org.calx.drawing.text.Wrapping;
import org.junit.jupiter.api.Test;

/** Text is measured and drawn with the bundled font. */
class TextTest {

    private static final TextStyle STYLE = TextStyle.regular(8);

    /** Liberation Sans has the widths of Arial: an "m" of 1706 and an "i" of 455 units in 2048. */
    @Test
    void widthsAreThoseOfTheFont() {
        double size = 8 * 25.4 / 72;
        assertThat(STYLE.width("mi")).isCloseTo(size * (1706 + 455) / 2048, within(1e-9));
        assertThat(STYLE.width("AV")).as("kerned").isLessThan(STYLE.width("A") + STYLE.width("V"));
        assertThat(STYLE.width("10⁹")).isBetween(STYLE.width("10"), STYLE.width("109"));
    }

    @Test
    void outlinesStandOnTheBaseLineAndHaveHoles() {
        Outline letter = STYLE.outline("O", 10, 20).orElseThrow();
        assertThat(letter.bounds().bottom()).isCloseTo(20, within(0.06));
        assertThat(letter.bounds().left()).isBetween(10.0, 10.3);
        assertThat(letter.contains(letter.bounds().centre())).isFalse();
        assertThat(letter.contains(new Point(letter.bounds().left() + 0.1, letter.bounds().centre().y()))).isTrue();
        assertThat(STYLE.outline("ő", 0, 0).orElseThrow().bounds().height()).as("composed of o and accents")
                .isGreaterThan(STYLE.outline("o", 0, 0).orElseThrow().bounds().height() * 1.2);
        assertThat(STYLE.outline(" ", 0, 0)).isEmpty();
    }

    @Test
    void whatACaseReportWritesHasGlyphs() {
        assertThat(STYLE.canShow("2.31 mmol/L ×10⁹/L ≥≤ – — µ α β γ ½ ± ° ″ Żółć Čapek Ångström Ωмэ cm³ H₂O non\u2011breaking\u00a0space …")).isTrue();
        assertThat(TextStyle.bold(8).canShow("2.31 mmol/L ≥≤ – µ")).isTrue();
        assertThat(STYLE.canShow("石灰")).isFalse();
    }

    @Test
    void linesAreNoWiderThanTheRoom() {
        String text = "Curettage of the calcific deposit at the left thumb, pseudopseudohypoparathyroidism-like";
        List<String> lines = Wrapping.lines(text, STYLE, 20);
        assertThat(lines).allSatisfy(line -> assertThat(STYLE.width(line)).isLessThanOrEqualTo(20));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        List<String> two = Wrapping.lines(text, STYLE, 20, 2);
        assertThat(two).hasSize(2).satisfies(kept -> assertThat(kept.get(1)).endsWith("…"));
        assertThat(STYLE.width(two.get(1))).isLessThanOrEqualTo(20);
        assertThat(Wrapping.lines("  ", STYLE, 20)).isEmpty();
    }
}
