// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.calx.ide.contentassist.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Completion offers what fits the place, and inserts it well. */
class CompletionTest {

    static Stream<Arguments> places() {
        return Stream.of(
                arguments("calcinosis { lesion L1 at left thu‸ }", "thumb", "left thumb }"),
                arguments("calcinosis { lesion L1 at left ring fin‸ }", "ring finger", "at left ring finger }"),
                arguments("calcinosis { lesion L1 at left thumb, distal pha‸ }", "distal phalanx", "thumb, distal phalanx }"),
                arguments("term \"skin fold\" is si‸", "site", "is site"),
                arguments("term \"skin fold\" is outc‸", "measure", "is measure"),
                arguments("term \"skin fold\" is fin‸", "finding", "is finding"),
                arguments("term \"skin fold\" is site, code SNO‸", "SNOMED CT", "code SNOMED CT"),
                arguments("term \"skin fold\" is site\ncalcinosis { lesion L1 at left sk‸ }", "skin fold", "left skin fold }"),
                arguments("term \"skin fold\" is site\ncalcinosis { lesion L1 at left skin ‸\n }", "skin fold", "left skin fold\n"),
                arguments("disease D1 systemic ‸\n", "systemic sclerosis", "D1 systemic sclerosis\n"),
                arguments("disease D1 systemic sclerosis, lim‸", "limited cutaneous", "sclerosis, limited cutaneous"),
                arguments("disease D1 systemic sclerosis { antibody anticentromere neg‸ }", "negative", "anticentromere negative }"),
                arguments("disease D1 systemic sclerosis { antibody anticentromere not‸ }", "not measured", "not measured }"),
                arguments("treatment T1 dil‸", "diltiazem", "T1 diltiazem"),
                arguments("treatment T1 diltiazem 180 mg/day ‸", "orally", "mg/day orally"),
                arguments("treatment T1 warfarin stop‸", "stopped for", "warfarin stopped for"),
                arguments("laboratory on 2024-11-02 { cal‸ }", "calcium", "{ calcium }"),
                arguments("laboratory on 2024-11-02 { calcium 2.31 ‸ }", "mmol/L", "2.31 mmol/L }"),
                arguments("calcinosis { lesion L1 at left thumb }\ncomplication ulceration of ‸", "L1", "ulceration of L1"),
                arguments("narrative disc‸", "discussion", "narrative discussion"),
                arguments("presented ‸", LocalDate.now().toString(), "presented " + LocalDate.now()),
                arguments("calcinosis { lesion L1 at left thumb { size 4 mm on 2024 } }\nnarrative findings \"\"\"\n seen {L‸\n\"\"\"",
                        "L1.size", "seen {L1.size\n"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void insertsWhatFitsThePlace(String statements, String label, String expected) {
        assertThat(Editor.onCase(statements).choose(label)).contains(expected);
    }

    @Test
    void offersTheUnitsOfTheTestFirst() {
        assertThat(Editor.onCase("laboratory on 2024-11-02 { calcium 2.31 ‸ }").labels()).startsWith("mmol/L", "mg/dL");
    }

    @Test
    void saysWhereALesionIs() {
        assertThat(Editor.onCase("calcinosis { lesion L1 at left thumb, pulp }\ncomplication ulceration of ‸").complete())
                .first().extracting(Proposal::detail).isEqualTo("left thumb, pulp");
    }

    @Test
    void offersNoStatementInsideALesionThatBelongsToTheCase() {
        assertThat(Editor.onCase("calcinosis { lesion L1 at left thumb { ‸ } }").labels()).contains("noticed", "size", "finding")
                .doesNotContain("treatment", "author", "treatment …");
    }

    @Test
    void offersWholeStatementsWithPlacesToFillInAndAFreeName() {
        Editor editor = Editor.onCase("treatment T1 diltiazem\ntreat‸");
        Proposal statement = editor.complete().stream().filter(proposal -> proposal.label().equals("treatment …")).findFirst()
                .orElseThrow();
        assertThat(statement.text()).startsWith("treatment T2 ");
        assertThat(statement.slots()).hasSizeGreaterThan(3).allSatisfy(slot -> assertThat(
                statement.text().substring(slot.offset(), slot.offset() + slot.length())).isNotBlank());
        assertThat(Editor.onCase(editor.choose("treatment …").replace("case Test {\n", "").strip().replaceAll("\\}$", ""))
                .analyse().outline()).isNotEmpty();
    }

    @Test
    void offersAWholeCaseInAnEmptyFile() {
        assertThat(Editor.on(Path.of("empty.calx"), "‸").labels()).contains("case …");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"title \"le‸\"", "// le‸", "/* le‸ */",
        "narrative discussion \"\"\"\n le‸\n\"\"\""})
    void staysOutOfProseAndComments(String statements) {
        assertThat(Editor.onCase(statements).labels()).isEmpty();
    }

    @Test
    void offersTheReferencesAndImagesBesideTheFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("refs.bib"),
                "@article{smith2020,\n author = {Smith, Ann and Doe, Bob},\n title = {On {Calcinosis}},\n year = 2020\n}\n");
        Files.write(folder.resolve("hand.png"), new byte[] {1});
        Path file = folder.resolve("case.calx");
        String head = "case A {\nreferences \"refs.bib\"\n";
        assertThat(Editor.on(file, head + "narrative discussion \"\"\"\n Known [@‸\n\"\"\"\n}").complete()).singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.text()).isEqualTo("smith2020");
                    assertThat(proposal.detail()).isEqualTo("Smith et al. 2020. On Calcinosis");
                });
        assertThat(Editor.on(file, head + "figure F1 \"ha‸\"\n}").labels()).containsExactly("hand.png");
        assertThat(Editor.on(file, "case A {\nreferences \"‸\"\n}").labels()).containsExactly("refs.bib");
    }
}
