// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What spans lines folds, even where the parser understood nothing. */
class FoldTest {

    @Test
    void foldsBlocksTextAndComments() {
        assertThat(Editor.on(Path.of("fold-test.calx"), """
                // licence
                // of the file
                case A {
                  // one

                  // two
                  // three
                  calcinosis {
                    lesion L1 at left thumb { size 4 mm }
                    lesion L2 at left thumb {
                      size 4 mm }
                  }
                  /* a
                     b */
                  narrative findings \"""
                    Text with { a brace
                    and // no comment.
                  \"""
                  treatment T1 ( ( {
                    note "x"
                  }
                }
                """).open().folds()).containsExactly("HEADER 1-2", "BLOCK 3-22", "COMMENT 6-7", "BLOCK 8-12", "BLOCK 10-11",
                        "COMMENT 13-14", "NARRATIVE 15-18", "BLOCK 19-21");
    }

    @Test
    void foldsNothingInOneLine() {
        assertThat(Editor.on(Path.of("fold-test.calx"), "case A { /* x */ patient female } // y\n").open().folds()).isEmpty();
    }
}
