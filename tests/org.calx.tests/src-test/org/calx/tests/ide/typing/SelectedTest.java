// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.calx.ide.typing.Selected;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a double click selects. */
class SelectedTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "lesion L‸1 at; lesion «L1» at",
        "dermato-my‸ositis,; «dermato-myositis»,",
        "on 2024-1‸1-02, at; on «2024-11-02», at",
        "calcium 2‸.31 mmol/L; calcium «2.31» mmol/L",
        "2.31 mmol‸/L (; 2.31 «mmol/L» (",
        "the patient's‸ hand; the «patient's» hand",
        "{L1.si‸ze} a; {L1.«size»} a",
        "one. T‸wo; one. «Two»",
        "end‸. Two; «end». Two",
        "[@valen‸zuela2016]; [@«valenzuela2016»]",
        // beside a mark
        "title ‸\"a b\"; title \"«a b»\"",
        "title \"‸a b\"; title \"«a b»\"",
        "title \"a b‸\"; title \"«a b»\"",
        "title \"a‸ b\"; title \"«a» b\"",
        "x \"\"\"a b‸\"\"\"; x \"\"\"«a b»\"\"\"",
        "lab {‸ a {b} c }; lab {« a {b} c »}",
        "ca (2.1 to 2.6‸); ca («2.1 to 2.6»)",
        "x ‸, y; x «,» y",
    })
    void selectsAWord(String before, String after) {
        Marked marked = Marked.of(before);
        Selected selected = Selected.at(marked.text(), marked.offset());
        int end = selected.offset() + selected.length();
        assertThat(marked.text().substring(0, selected.offset()) + "«" + marked.text().substring(selected.offset(), end) + "»"
                + marked.text().substring(end)).isEqualTo(after);
    }
}
