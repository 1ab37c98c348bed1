// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.calx.ide.typing.Pasted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pasting several lines. */
class PastedTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
        // statements copied from another depth, with and without their first indentation
        "case A {|  ‸|};lesion L1 at thumb {|      size 5 mm|    };case A {|  lesion L1 at thumb {|    size 5 mm|  }‸|}",
        "case A {|  ‸|};    lesion L1 at thumb {|      size 5 mm|    };case A {|  lesion L1 at thumb {|    size 5 mm|  }‸|}",
        "case A {|‸|};lesion L1 at thumb {|  size 5 mm|};case A {|  lesion L1 at thumb {|    size 5 mm|  }‸|}",
        "case A {|  ‸|};lesion L1 at thumb {|\tsize 5 mm|};case A {|  lesion L1 at thumb {|    size 5 mm|  }‸|}",
        // never indented at all
        "case A {|  ‸|};lesion L1 at thumb {|size 5 mm|};case A {|  lesion L1 at thumb {|    size 5 mm|  }‸|}",
        // whole lines before another one
        "case A {|‸  patient female|};title \"a\"|;case A {|  title \"a\"|‸  patient female|}",
        "case A {|  ‸patient female|};title \"a\"|;case A {|  title \"a\"|  ‸patient female|}",
        // in the middle of a line
        "  patient female‸|;, aged 5|, born 2000;  patient female, aged 5|  , born 2000‸|",
        "  «patient»|;a|b;  a|  b‸|",
        // prose
        "  narrative x \"\"\"|    ‸|  \"\"\";One.||Two.;  narrative x \"\"\"|    One.||    Two.‸|  \"\"\"",
        "  narrative x \"\"\"|    Zero. ‸|  \"\"\";One.|Two.;  narrative x \"\"\"|    Zero. One.|    Two.‸|  \"\"\"",
        // a quoted text stays on its line, a remark a remark
        "  title \"‸\";A hand with|  stones|;  title \"A hand with stones‸\"",
        "  // ‸;one|two;  // one|  // two‸",
        "  /*|   ‸|   */;one|two;  /*|   one|   two‸|   */",
        // one line is pasted as it is
        "  title \"‸\";A hand;nothing",
    })
    void fitsThePlace(String before, String pasted, String after) {
        Marked marked = Marked.of(before.replace('|', '\n'));
        assertThat(marked.after(Pasted.into(marked.text(), marked.offset(), marked.length(), pasted.replace('|', '\n'), "\n")))
                .isEqualTo(after.replace('|', '\n'));
    }
}
