// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calx.ide.rename.FileEdit;
import org.calx.ide.rename.RenamedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is found and changed wherever an author may have written it. */
class ReferenceTest {

    private static final String CASE = """
            calcinosis {
              lesion L1 at left thumb { size 4 mm on 2021 noticed 2019 }
              lesion L12 at right thumb
            }
            complication ulceration of L12 and L1, since 6 months after T1
            treatment T1 diltiazem of L1, from 2020
            figure F1 "a.png" caption "The lesion {L1} of {L1.size}; L1 is a name."
            narrative findings \"""
              L1 stands here as a word, \\{L1} too, but {L1.size} and { L1.noticed - T1.start } and {L12} are values.
            \"""
            """;

    private static String marked(String before) {
        int at = CASE.indexOf(before) + before.length();
        return CASE.substring(0, at) + '‸' + CASE.substring(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lesion L", "lesion ", "lesion L1", "L12 and L", "diltiazem of L", "The lesion {L", "but {L1.s", "{ L1.no"})
    void findsEveryMentionOfALesionFromAnyOfThem(String before) {
        assertThat(Editor.onCase(marked(before)).open().references()).containsExactly("DECLARATION lesion [L1]",
                "REFERENCE complication ulceration of L12 and [L1]", "REFERENCE treatment T1 diltiazem of [L1]",
                "EMBEDDED figure F1 \"a.png\" caption \"The lesion {[L1]", "EMBEDDED figure F1 \"a.png\" caption \"The lesion {L1} of {[L1]",
                "EMBEDDED L1 stands here as a word, \\{L1} too, but {[L1]",
                "EMBEDDED L1 stands here as a word, \\{L1} too, but {L1.size} and { [L1]");
    }

    @Test
    void doesNotTakeOneNameForTheStartOfAnother() {
        assertThat(Editor.onCase(marked("ulceration of L1")).open().references()).containsExactly("DECLARATION lesion [L12]",
                "REFERENCE complication ulceration of [L12]",
                "EMBEDDED L1 stands here as a word, \\{L1} too, but {L1.size} and { L1.noticed - T1.start } and {[L12]");
    }

    @Test
    void findsATreatmentThatDatesCountFrom() {
        assertThat(Editor.onCase(marked("treatment T")).open().references()).containsExactly(
                "REFERENCE complication ulceration of L12 and L1, since 6 months after [T1]", "DECLARATION treatment [T1]",
                "EMBEDDED L1 stands here as a word, \\{L1} too, but {L1.size} and { L1.noticed - [T1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"left thu", "size 4", "L1 stands he", "treatm", ", \\{L"})
    void findsNothingWhereNothingIsNamed(String before) {
        assertThat(Editor.onCase(marked(before)).open().references()).isEmpty();
        assertThat(Editor.onCase(marked(before)).open().prepareRename()).isEmpty();
        assertThat(Editor.onCase(marked(before)).open().rename("L5").refusal()).contains("no name here");
    }

    @Test
    void changesANameInStatementsTextAndCaptionsAndNothingElse() {
        Editor editor = Editor.onCase(marked("lesion L")).open();
        assertThat(editor.renamed("Thumb7")).isEqualTo("case Test {\n" + CASE.replace("lesion L1 ", "lesion Thumb7 ")
                .replace("and L1,", "and Thumb7,").replace("of L1,", "of Thumb7,").replace("{L1} of {L1.size}", "{Thumb7} of {Thumb7.size}")
                .replace("but {L1.size}", "but {Thumb7.size}").replace("{ L1.noticed", "{ Thumb7.noticed") + "\n}\n");
        Editor changed = Editor.on(editor.file(), editor.renamed("Thumb7"));
        assertThat(changed.analyse().findings()).hasSameSizeAs(editor.analyse().findings());
    }

    @Test
    void showsTheLinesThatChangeAsTheyAreAndAsTheyWillBe() {
        Path file = Path.of("a.calx");
        Path gone = Path.of("gone.bib");
        String text = "case A {\r\n  treatment T1 diltiazem of lesions on the left hand, of L1 and L1\n  lesion L1\n}";
        List<FileEdit> edits = Stream.of(text.indexOf("L1"), text.indexOf("L1\n"), text.lastIndexOf("L1")).map(at -> new FileEdit(file, at, 2, "L12")).toList();
        List<RenamedLine> lines = RenamedLine.of(Stream.concat(edits.stream(), Stream.of(new FileEdit(gone, 7, 2, "L12"))).toList(),
                asked -> asked.equals(file) ? text : "");
        assertThat(lines).extracting(RenamedLine::file, RenamedLine::line, RenamedLine::before, RenamedLine::after).containsExactly(
                tuple(file, 2, "treatment T1 diltiazem of lesions on the left hand, of L1 and L1", "treatment T1 diltiazem of lesions on the left hand, of L12 and L12"),
                tuple(file, 3, "lesion L1", "lesion L12"), tuple(gone, 0, "", "L12"));
        assertThat(lines).extracting(RenamedLine::shownBefore, RenamedLine::shownAfter).startsWith(
                tuple("… lesions on the left hand, of L1 and L1", "… lesions on the left hand, of L12 and L12"), tuple("lesion L1", "lesion L12"));
    }

    @Test
    void offersTheRangeOfTheNameOnly() {
        assertThat(Editor.onCase(marked("but {L")).open().prepareRename()).get().extracting(place -> place.name(), place -> place.length())
                .containsExactly("L1", 2);
        assertThat(Editor.onCase(marked("but {L1.s")).open().prepareRename()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thumb", "l1", "L", "L 2", "7", "", "L-2", "lesion"})
    void refusesWhatIsNoName(String name) {
        assertThat(Editor.onCase(marked("lesion L")).open().rename(name).refusal()).contains("'" + name + "' is no name", "such as L2");
    }

    @Test
    void refusesANameThatIsTaken() {
        assertThat(Editor.onCase(marked("lesion L")).open().rename("T1").refusal())
                .isEqualTo("'T1' is already the name of the treatment 'diltiazem of L1, from 2020'; choose another.");
        assertThat(Editor.onCase(marked("lesion L")).open().rename("L1")).extracting(same -> same.isRefused(), same -> same.edits().size())
                .containsExactly(false, 0);
    }

    @Test
    void changesTheNameOfACase() {
        Editor editor = Editor.on(Path.of("rename-case.calx"), "case Thu‸mb {\n}\n").open();
        assertThat(editor.renamed("Hand2")).isEqualTo("case Hand2 {\n}\n");
        assertThat(editor.rename("lesion").refusal()).contains("is no name for a case");
    }

    @Test
    void findsAndChangesAPublicationInItsFileAndInOtherCases(@TempDir Path folder) throws IOException {
        String bib = "@string{j = \"J\"}\n@article{a2020,\n author = {Smith, Ann},\n title = {One}\n}\n@book{b2021, title = {Two}}\n";
        Path refs = Files.writeString(folder.resolve("refs.bib"), bib);
        String elsewhere = "case B { references \"refs.bib\"\n narrative discussion \"\"\"\nx [@b2021; @a2020]\n\"\"\" }";
        Path other = Files.writeString(folder.resolve("b.calx"), elsewhere);
        Files.writeString(folder.resolve("c.calx"), "case C { references \"own.bib\"\n narrative discussion \"\"\"\nx [@a2020]\n\"\"\" }");
        Path file = folder.resolve("a.calx");
        String text = "case A {\nsource [@a2020]\nreferences \"refs.bib\"\nfigure F1 \"a.png\" caption \"From [@a2020].\"\n"
                + "narrative discussion \"\"\"\nKnown [@b2021; @a20‸20], a2020.\n\"\"\"\n}\n";
        Editor editor = Editor.on(file, text).open();
        assertThat(editor.references()).containsExactly("CITATION source [@[a2020]",
                "CITATION figure F1 \"a.png\" caption \"From [@[a2020]", "CITATION Known [@b2021; @[a2020]",
                "DECLARATION refs.bib:" + bib.indexOf("a2020"), "CITATION b.calx:" + elsewhere.indexOf("a2020"));
        assertThat(editor.occurrences()).hasSize(3);
        assertThat(editor.renamed("smith2020")).isEqualTo(editor.text().replace("@a2020", "@smith2020"));
        assertThat(Editor.applied(bib, refs, editor.rename("smith2020"))).isEqualTo(bib.replace("a2020", "smith2020"));
        assertThat(Editor.applied(elsewhere, other, editor.rename("smith2020"))).isEqualTo(elsewhere.replace("a2020", "smith2020"));
        assertThat(editor.rename("smith2020").edits()).extracting(edit -> edit.file().getFileName().toString()).doesNotContain("c.calx");
        assertThat(editor.rename("b2021").refusal()).isEqualTo("'b2021' is already the key of 'Two'; choose another.");
        assertThat(editor.rename("a, b").refusal()).contains("is no key");
        assertThat(editor.definition()).contains(bib.indexOf("a2020"));
    }

    @Test
    void changesWhatAnEditorHoldsAndHasNotSaved(@TempDir Path folder) throws IOException {
        Path refs = Files.writeString(folder.resolve("refs.bib"), "@article{a2020, title = {One}}\n");
        Path other = Files.writeString(folder.resolve("b.calx"), "case B { references \"refs.bib\" source [@a2020] }");
        String bib = "% not saved\n@article{a2020, title = {One}}\n@book{taken, title = {Two}}\n";
        String elsewhere = "// not saved\ncase B { references \"refs.bib\" source [@a2020] }";
        Map<Path, String> unsaved = Map.of(refs, bib, other, elsewhere);
        Editor editor = Editor.on(folder.resolve("a.calx"), "case A { references \"refs.bib\" source [@a20‸20] }").open();
        assertThat(editor.rename("smith2020", unsaved).edits()).extracting(edit -> edit.file().getFileName() + " " + edit.offset())
                .containsExactly("a.calx " + editor.text().indexOf("a2020"), "b.calx " + elsewhere.indexOf("a2020"), "refs.bib " + bib.indexOf("a2020"));
        assertThat(editor.rename("taken", unsaved).refusal()).contains("already the key of 'Two'");
    }

    @Test
    void doesNotOfferToRenameAJournal() {
        assertThat(Editor.on(Path.of("journal.calx"), "journal \"My Jour‸nal\" { }\n").open().prepareRename()).isEmpty();
    }
}
