// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.calx.ide.outline.OutlineKind;
import org.calx.ide.symbol.Symbol;
import org.calx.ide.symbol.Symbols;
import org.junit.jupiter.api.Test;

/** What has a name in a file can be found from anywhere. */
class SymbolTest {

    private static final String TEXT = """
            case Hand {
              title "A hand"
              patient female, aged 60 years
              calcinosis dystrophic {
                lesion L1 at left thumb { size 4 mm on 2021 }
              }
              treatment T1 ( (
            }
            journal "House" { based on "care" }
            """;

    @Test
    void listsWhatHasANameEvenAroundAnError() {
        Path file = Path.of("symbols.calx").toAbsolutePath();
        assertThat(Symbols.read(Editor.service().language().join(), file, TEXT)).extracting(Symbol::name, Symbol::owner, Symbol::kind)
                .startsWith(tuple("Hand", "", OutlineKind.CASE), tuple("L1", "Hand", OutlineKind.LESION));
    }

    @Test
    void saysWhereAndWhatItIs() {
        Symbol lesion = Symbols.read(Editor.service().language().join(), Path.of("symbols.calx"), TEXT).get(1);
        assertThat(lesion.text()).isEqualTo("L1  left thumb");
        assertThat(TEXT.substring(lesion.offset(), lesion.offset() + lesion.length())).isEqualTo("L1");
    }

    @Test
    void anEmptyFileHasNone() {
        assertThat(Symbols.read(Editor.service().language().join(), Path.of("empty.calx"), "")).isEmpty();
    }
}
