// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.calx.ide.outline.OutlineKind;
import org.calx.ide.outline.OutlineNode;
import org.junit.jupiter.api.Test;

/** The outline shows a case in the words of its author. */
class OutlineTest {

    @Test
    void listsStatementsInTheOrderOfTheFile() {
        List<OutlineNode> roots = Editor.onCase("""
                treatment T1 diltiazem 180 mg/day orally, for calcinosis
                patient female, aged 62 years
                calcinosis dystrophic {
                  lesion L2 at right elbow
                  lesion L1 at left thumb, distal phalanx { size 4 mm }
                }
                narrative discussion \"""
                  Text.
                \"""
                """).analyse().outline();
        OutlineNode subject = roots.getFirst();
        assertThat(roots).hasSize(1);
        assertThat(subject.label()).isEqualTo("Test");
        assertThat(subject.children()).extracting(OutlineNode::kind).containsExactly(OutlineKind.TREATMENT, OutlineKind.PATIENT,
                OutlineKind.CALCINOSIS, OutlineKind.NARRATIVE);
        assertThat(subject.children().get(0)).extracting(OutlineNode::label, OutlineNode::detail).containsExactly("T1",
                "diltiazem 180 mg/day orally, for calcinosis");
        assertThat(subject.children().get(2).children()).extracting(OutlineNode::label, OutlineNode::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("L2", "right elbow"),
                        org.assertj.core.groups.Tuple.tuple("L1", "left thumb, distal phalanx"));
    }

    @Test
    void keepsWhatStandsAroundAnError() {
        assertThat(Editor.onCase("treatment T1 diltiazem\ncomplication ( (\nprocedure P1 curettage").analyse().outline().getFirst()
                .children()).extracting(OutlineNode::label).contains("T1", "P1");
    }
}
