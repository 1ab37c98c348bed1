// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.model.Case;
import org.calx.model.Declaration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words beside the cases of a file take nothing from the cases. */
class LostWordsTest {

    private static final String HAND = "case Hand {\n  calcinosis dystrophic {\n    lesion L1 at left thumb\n  }\n}\n";
    private static final String FOOT = HAND.replace("Hand", "Foot");

    @ParameterizedTest
    @CsvSource({"zz, '', 1", "female, '', 1", "zz yy, '', 1", "'\"zz\"', '', 1", "'', zz, 6", "'', 'zz, yy', 6", "zz, yy, 1"})
    void areSaidToBeginNoCase(String before, String between, int line) {
        ParsedFile parsed = CalxLanguage.standard().parse(Path.of("lost.calx"), (before.isEmpty() ? "" : before + "\n") + HAND
                + (between.isEmpty() ? "" : between + "\n") + FOOT);
        List<Declaration> declared = parsed.model().orElseThrow().getDeclarations();
        assertThat(declared).extracting(Declaration::getName).containsExactly("Hand", "Foot");
        assertThat(declared).allSatisfy(each -> assertThat(((Case) each).getCalcinoses().get(0).getLesions()).hasSize(1));
        List<Diagnostic> syntax = CalxLanguage.standard().check(parsed).stream().filter(each -> each.code().equals("SYNTAX")).toList();
        assertThat(syntax).hasSize(before.isEmpty() || between.isEmpty() ? 1 : 2);
        assertThat(syntax.get(0).line()).isEqualTo(line);
        assertThat(syntax.get(0).message()).startsWith("expected a case, such as 'case ").contains("found '");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"zz | found 'zz'", "zz yy { } | found 'zz'", "case { } | with a name before the brace", "title | before 'title'"})
    void areToldOfACaseInTheSameWords(String text, String more) {
        ParsedFile parsed = CalxLanguage.standard().parse(Path.of("lost.calx"), text);
        assertThat(CalxLanguage.standard().check(parsed)).extracting(Diagnostic::message)
                .contains("expected a case, such as 'case ThumbCalcinosis { ... }', " + more);
    }
}
