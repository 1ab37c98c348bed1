// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.calx.ide.outline.NameOrder;
import org.calx.ide.outline.OutlineNode;
import org.calx.ide.outline.OutlinePath;
import org.calx.ide.outline.OutlineQuery;
import org.junit.jupiter.api.Test;

/** Words lead to statements, places to the statements around them. */
class OutlineQueryTest {

    private static final Editor CASE = Editor.onCase("""
            patient female, aged 62 years
            calcinosis K1 dystrophic {
              lesion L10 at left thumb
              lesion L1 at right thumb
            }
            complication C1 ulceration of L1
            """);

    private final List<OutlineNode> outline = CASE.analyse().outline();

    private String best(String words) {
        OutlineNode best = new OutlineQuery(words).best(outline);
        return best == null ? "" : best.label();
    }

    @Test
    void findsTheNameBeforeWhatOnlyBeginsSo() {
        assertThat(best("L1")).isEqualTo("L1");
        assertThat(best("l10")).isEqualTo("L10");
        assertThat(best("c")).isEqualTo("C1");
    }

    @Test
    void findsWordsInAnyOrderAndTheKindOfAStatement() {
        assertThat(best("thumb right")).isEqualTo("L1");
        assertThat(best("lesion left")).isEqualTo("L10");
        assertThat(best("complication")).isEqualTo("C1");
        assertThat(best("toe")).isEmpty();
        assertThat(new OutlineQuery("  ").isEmpty()).isTrue();
    }

    @Test
    void leadsThroughWhatContainsAMatch() {
        OutlineNode calcinosis = outline.getFirst().children().get(1);
        assertThat(new OutlineQuery("left thumb").matches(calcinosis)).isFalse();
        assertThat(new OutlineQuery("left thumb").leadsTo(calcinosis)).isTrue();
    }

    @Test
    void findsTheWayToAPlace() {
        assertThat(OutlinePath.to(outline, CASE.text().indexOf("right"))).extracting(OutlineNode::label).containsExactly("Test", "K1", "L1");
        assertThat(OutlinePath.to(outline, CASE.text().indexOf("female"))).extracting(OutlineNode::label).containsExactly("Test", "Patient");
        assertThat(OutlinePath.to(outline, CASE.text().length())).isEmpty();
    }

    @Test
    void tellsNamesFromWords() {
        assertThat(outline.getFirst().children()).extracting(OutlineNode::named).containsExactly(false, true, true);
    }

    @Test
    void ordersNamesAsPeopleDo() {
        assertThat(Stream.of("T2", "L10", "l2", "Patient", "L1", "L2b", "L2a").sorted(new NameOrder())).containsExactly("L1", "l2", "L2a", "L2b",
                "L10", "Patient", "T2");
    }
}
