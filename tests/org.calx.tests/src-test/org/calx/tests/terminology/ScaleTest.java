// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.calx.terminology.outcome.Direction;
import org.calx.terminology.outcome.Scale;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void stepsAndBoundsDecideWhatIsOnAScale() {
        Scale haq = Scale.of(measure("HAQ-DI")).getFirst();

        assertThat(haq.contains(new BigDecimal("1.375"))).isTrue();
        assertThat(haq.contains(new BigDecimal("1.3"))).isFalse();
        assertThat(haq.contains(new BigDecimal("3.125"))).isFalse();
    }

    @Test
    void painScalesAreToldApart() {
        assertThat(Scale.of(measure("VAS"))).extracting(Scale::unit).containsExactly("mm", "cm", "");
        assertThat(Scale.of(measure("lesion size")).get(1).contains(new BigDecimal("-1"))).isFalse();
    }

    @Test
    void anUnknownScaleStaysUnknown() {
        assertThat(Scale.of(measure("Mawdsley Calcinosis Questionnaire"))).isEmpty();
        assertThat(Scale.direction(measure("MCQ"))).isEqualTo(Direction.NEUTRAL);
    }

    @Test
    void directionTellsBetterFromWorse() {
        assertThat(Scale.direction(measure("grip strength"))).isEqualTo(Direction.HIGHER_BETTER);
        assertThat(Scale.direction(measure("mRSS"))).isEqualTo(Direction.HIGHER_WORSE);
    }

    private static Term measure(String name) {
        return Terminology.standard().find(Vocabulary.MEASURE, name).orElseThrow();
    }
}
