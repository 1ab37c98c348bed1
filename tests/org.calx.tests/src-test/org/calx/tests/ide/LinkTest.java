// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.calx.ide.navigation.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names lead to what they stand for: in the same file, in other files, and to what comes with Calx. */
class LinkTest {

    @TempDir
    private Path folder;

    @Test
    void everyNameThatLeadsSomewhereIsALink() {
        assertThat(Editor.on(folder.resolve("a.calx"), """
                case A {
                  references "refs.bib"
                  source [@a2020]
                  calcinosis { lesion L1 at left thumb }
                  complication ulceration of L1
                  figure F1 "figures/thumb.png" caption "The lesion {L1.size}, as in [@b2021; @c]." alt "L1"
                  narrative findings \"""
                    L1 is a word, {L1} a value; \\{L1} is none.
                  \"""
                }
                journal "Mine" { based on "care" style "my.csl" section "Findings" of case }
                """).open().links()).containsExactly("refs.bib", "a2020", "L1", "figures/thumb.png", "L1.size", "b2021", "c", "L1", "care", "my.csl");
    }

    @Test
    void namesOfFilesLeadToThemWhenTheyExist() throws IOException {
        Path refs = Files.writeString(folder.resolve("refs.bib"), "");
        Files.createDirectory(folder.resolve("figures"));
        Path picture = Files.writeString(folder.resolve("figures/thumb.png"), "");
        assertThat(follow("case A { references \"re‸fs.bib\" }").file()).isEqualTo(refs);
        assertThat(follow("case A { figure F1 \"figures/thumb.png‸\" }").file()).isEqualTo(picture);
        assertThat(follow("case A { references \"none‸.bib\" }")).isNull();
        assertThat(follow("case A { title \"refs‸.bib\" }")).isNull();
    }

    @Test
    void aJournalLeadsToTheOneItIsBasedOn() throws IOException {
        String text = "journal \"Mine\" { based on \"Our Jour‸nal\" }\njournal \"our journal\" { }";
        assertThat(follow(text).targetOffset()).isEqualTo(text.replace("‸", "").indexOf("\"our journal\""));
        String above = "// journal \"x\"\n  journal \"Our journal\" { }";
        Path house = Files.writeString(folder.resolve("house.calx"), above);
        Definition found = follow(Files.createDirectory(folder.resolve("cases")).resolve("a.calx"), "journal \"M\" { based on \"‸our-journal\" }");
        assertThat(found.file()).isEqualTo(house);
        assertThat(above.substring(found.targetOffset(), found.targetOffset() + found.targetLength())).isEqualTo("Our journal");
        assertThat(follow("journal \"M\" { based on \"ca‸re\" }").text().orElseThrow()).contains("journal \"CARE");
        assertThat(follow("journal \"care\" { based on \"ca‸re\" }").text()).as("not itself").isPresent();
        assertThat(follow("journal \"M\" { based on \"no such‸ journal\" }")).isNull();
    }

    @Test
    void aReferenceFileCountsAsItStandsInItsEditor() throws IOException {
        Path refs = Files.writeString(folder.resolve("refs.bib"), "@article{a2020, title = {One}}\n");
        String unsaved = "% a remark\n@article{b2021, title = {Two}}\n";
        Editor editor = Editor.on(folder.resolve("a.calx"), "case A { references \"refs.bib\" source [@b20‸21] }");
        assertThat(editor.follow(Map.of())).isEmpty();
        assertThat(editor.follow(Map.of(refs, unsaved))).get().extracting(Definition::file, Definition::targetOffset)
                .containsExactly(refs, unsaved.indexOf("b2021"));
    }

    private Definition follow(String text) {
        return follow(folder.resolve("a.calx"), text);
    }

    private static Definition follow(Path file, String text) {
        return Editor.on(file, text).follow(Map.of()).orElse(null);
    }
}
