// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.calx.ide.typing.NewLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Enter key. */
class NewLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
        // blocks
        "case A {‸};case A {|  ‸|}",
        "case A {‸;case A {|  ‸|}",
        "case A {‸|};case A {|  ‸|}",
        "case A {|  lesion L1 at thumb {‸|};case A {|  lesion L1 at thumb {|    ‸|  }|}",
        "case A {|  lesion L1 at thumb { size 5 mm ‸}|};case A {|  lesion L1 at thumb { size 5 mm |  ‸}|}",
        "case A {|  patient female‸|};case A {|  patient female|  ‸|}",
        "case A {|  patient female‸ aged 5|};case A {|  patient female|  ‸aged 5|}",
        "case A {|‸  patient female|};case A {||‸patient female|}",
        "case A {|  «patient» female|};case A {|  |  ‸female|}",
        // text in quotes
        "case A {|  title \"a‸\"|};case A {|  title \"a\"|  ‸|}",
        "  keywords \"a‸\", \"b\";  keywords \"a\"|  ‸, \"b\"",
        "  title \"a‸b\";  title \"a|  ‸b\"",
        "  title \"‸\";  title \"|  ‸\"",
        "  title \"a‸;  title \"a|  ‸",
        // narrative text
        "  narrative x \"\"\"‸\"\"\";  narrative x \"\"\"|    ‸|  \"\"\"",
        "  narrative x \"\"\"‸;  narrative x \"\"\"|    ‸|  \"\"\"",
        "  narrative x \"\"\"|    one‸|  \"\"\";  narrative x \"\"\"|    one|    ‸|  \"\"\"",
        "  narrative x \"\"\"|    one ‸two|  \"\"\";  narrative x \"\"\"|    one |    ‸two|  \"\"\"",
        "  narrative x \"\"\"|    one‸\"\"\";  narrative x \"\"\"|    one|  ‸\"\"\"",
        "  narrative x \"\"\"|    {‸}|  \"\"\";  narrative x \"\"\"|    {|    ‸}|  \"\"\"",
        // remarks
        "  // one ‸two;  // one |  // ‸two",
        "  // one‸;  // one|  ‸",
        "  /*‸;  /*|   * ‸|   */",
        "  /* one ‸two */;  /* one |   * ‸two */",
        "  /*|   * one‸|   */;  /*|   * one|   * ‸|   */",
        "  /*|   one‸|   */;  /*|   one|   ‸|   */",
    })
    void indentsAsThePlaceAsks(String before, String after) {
        Marked marked = Marked.of(before.replace('|', '\n'));
        assertThat(marked.after(NewLine.at(marked.text(), marked.offset(), marked.length(), "\n"))).isEqualTo(after.replace('|', '\n'));
    }

    @Test
    void endsLinesAsTheFileDoes() {
        assertThat(NewLine.at("case A {}", 8, 0, "\r\n").text()).isEqualTo("\r\n  \r\n");
        assertThat(NewLine.at("case A {\r\n  patient female\r\n}", 26, 0, "\r\n").text()).isEqualTo("\r\n  ");
    }
}
