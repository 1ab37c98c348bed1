// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.calx.bibliography.ReferenceProblem;
import org.calx.language.CalxLanguage;
import org.calx.language.Severity;
import org.calx.publish.edit.CaseEdit;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;
import org.calx.publish.reference.CaseReferences;
import org.calx.publish.reference.ImportedEntry;
import org.calx.publish.reference.ReferenceImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References are added at the end of the case's file, once each, and nothing that is there changes. */
class ReferenceImportTest {

    private static final String CASE = """
            case A {
              title "T"
              narrative discussion \"""
                Something is known.
              \"""
            %s}
            """;
    private static final String RIS = "TY  - JOUR\nAU  - Smith, Ann\nPY  - 2020\nTI  - Stones\nJO  - Skin\nDO  - 10.1000/xyz\nER  - \n";
    private static final String BIB = "@article{old1, author={Old, A.}, title={Known}, year=2001, doi={10.1000/old}}\n";

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("a.calx");
    }

    private ReferenceImport read(String references, String name, String text) {
        return ReferenceImport.of(CaseReferences.of(CalxLanguage.standard(), file(), CASE.formatted(references), 0), name, text);
    }

    private static Map<ImportedEntry, String> all(ReferenceImport from) {
        Map<ImportedEntry, String> chosen = new LinkedHashMap<>();
        from.entries().stream().filter(entry -> entry.sameAs().isEmpty()).forEach(entry -> chosen.put(entry, entry.key()));
        return chosen;
    }

    private String checked(String text) throws IOException {
        Files.writeString(file(), text);
        return CalxLanguage.standard().check(CalxLanguage.standard().parse(file())).stream()
                .filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0 && !finding.code().startsWith("CARE"))
                .map(Object::toString).reduce("", String::concat);
    }

    @Test
    void aCaseWithoutReferencesGetsAFileOfItsName() throws IOException {
        ReferenceImport from = read("", "", RIS);
        assertThat(from.formatName()).hasValue("RIS");
        assertThat(from.entries()).extracting(ImportedEntry::key).containsExactly("smith2020");
        assertThat(from.entries().getFirst().description()).isEqualTo("Smith 2020. Stones. Skin");
        assertThat(from.write(all(from), new SafeFile())).isInstanceOf(WriteResult.Written.class);
        assertThat(folder.resolve("a.bib")).content().startsWith("@article{smith2020,\n  author = {Smith, Ann}");
        String text = CASE.formatted("");
        int caret = text.indexOf("known.") + "known.".length();
        String edited = CaseEdit.apply(text, List.of(from.naming().orElseThrow(), from.citing(caret, List.of("smith2020"))));
        assertThat(edited).contains("Something is known. [@smith2020]", "\n  references \"a.bib\"\n}\n");
        assertThat(checked(edited)).isEmpty();
        assertThat(CalxLanguage.standard().format(CalxLanguage.standard().parse(file()))).isEqualTo(edited);
    }

    @Test
    void whatIsThereStaysByteForByte() throws IOException {
        byte[] before = ("\uFEFF% mine, with CRLF and tabs\r\n\t" + BIB.strip().replace("}", "}") + "  \r\n% no line end").getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("mine.bib"), before);
        ReferenceImport from = read("  references \"mine.bib\"\n", "x.ris", RIS);
        from.write(all(from), new SafeFile());
        byte[] after = Files.readAllBytes(folder.resolve("mine.bib"));
        assertThat(after).startsWith(before);
        assertThat(new String(after, StandardCharsets.UTF_8).substring(new String(before, StandardCharsets.UTF_8).length()))
                .startsWith("\r\n\r\n@article{smith2020,\r\n").doesNotContainPattern("(?<!\r)\n");
        assertThat(from.naming()).isEmpty();
    }

    @Test
    void duplicatesAreKnownByDoiNumberTitleAndWithinTheText() throws IOException {
        Files.writeString(folder.resolve("mine.bib"), BIB + "@article{pm, author={B, C.}, title={Other}, year=2002, pmid={123}}\n"
                + "@article{ti, author={Title, T.}, title={The same title}, year=2003}\n");
        ReferenceImport from = read("  references \"mine.bib\"\n", "", """
                @article{a1, title={Anything}, year=2001, doi={https://doi.org/10.1000/OLD}}
                @article{a2, title={Anything else}, year=2002, pmid={123}}
                @article{a3, author={Title, T.}, title={The {Same} Title}, year=2003}
                @article{a4, author={New, N.}, title={New}, year=2004, doi={10.1000/new}}
                @article{a5, author={New, N.}, title={New}, year=2004, doi={10.1000/new}}
                """);
        assertThat(from.entries()).extracting(entry -> entry.sameAs().map(same -> same.key() + " " + same.by() + " " + same.inCase()).orElse("new"))
                .containsExactly("old1 DOI true", "pm PubMed number true", "ti title and year true", "new", "a4 DOI false");
    }

    @Test
    void aKeyThatIsTakenGetsALetter() throws IOException {
        Files.writeString(folder.resolve("mine.bib"), "@article{smith2020, author={Smith, Z.}, title={Other}, year=2020}\n");
        ReferenceImport from = read("  references \"mine.bib\"\n", "", RIS + RIS.replace("Stones", "More stones").replace("xyz", "abc"));
        assertThat(from.entries()).extracting(ImportedEntry::key).containsExactly("smith2020b", "smith2020c");
        ImportedEntry first = from.entries().getFirst();
        assertThat(from.problem(Map.of(first, "smith2020"))).hasValue("The key smith2020 is taken; give another.");
        assertThat(from.problem(Map.of(first, "two words"))).hasValueSatisfying(why -> assertThat(why).contains("without spaces"));
        assertThat(from.problem(Map.of(first, "fine"))).isEmpty();
    }

    @Test
    void risGoesIntoRisAndOtherFormatsIntoBibtexBeside() throws IOException {
        Files.writeString(folder.resolve("mine.ris"), RIS.replace("xyz", "first").replace("Stones", "First"));
        ReferenceImport ris = read("  references \"mine.ris\"\n", "", RIS);
        assertThat(ris.targetName()).isEqualTo("mine.ris");
        ris.write(all(ris), new SafeFile());
        assertThat(folder.resolve("mine.ris")).content().contains("ID  - smith2020b");
        ReferenceImport json = read("  references \"mine.ris\"\n", "", "[{\"id\":\"j1\",\"type\":\"article-journal\",\"title\":\"J\",\"DOI\":\"10.1000/j\"}]");
        assertThat(json.targetName()).isEqualTo("a.bib");
        assertThat(json.naming()).hasValueSatisfying(edit -> assertThat(CaseEdit.apply(CASE.formatted("  references \"mine.ris\"\n"), List.of(edit)))
                .contains("references \"a.bib\", \"mine.ris\""));
    }

    @Test
    void pubmedKeepsItsNumbers() throws IOException {
        String[] entries = Files.readString(Path.of("fixtures", "references", "rich.nbib")).strip().split("\\R\\R");
        String first = entries[0] + "\n";
        String second = entries[1] + "\n";
        Files.writeString(folder.resolve("pubmed.nbib"), first);
        ReferenceImport from = read("  references \"pubmed.nbib\"\n", "", second);
        assertThat(from.entries().getFirst().fixed()).isTrue();
        from.write(all(from), new SafeFile());
        assertThat(folder.resolve("pubmed.nbib")).content().startsWith(first.strip()).contains(second.strip());
        ReferenceImport bib = read("", "", second);
        assertThat(bib.entries().getFirst().key()).matches("[a-z]+\\d{4}");
    }

    @Test
    void whatIsBrokenIsToldWithItsLine() {
        ReferenceImport from = read("", "", "@article{a, title={A}}\n\n@article{b title={B}}\n");
        assertThat(from.entries()).hasSize(1);
        assertThat(from.problems()).extracting(ReferenceProblem::place).extracting("line").containsExactly(3);
        assertThat(read("", "", "Dear colleague, please cite us.").problems()).isNotEmpty();
        assertThat(read("", "", "  ").problems()).isEmpty();
    }

    @Test
    void citationsJoinThoseThatAreThere() {
        String text = CASE.formatted("").replace("known.", "known [@one; @two] here.");
        CaseReferences of = CaseReferences.of(CalxLanguage.standard(), file(), text, 0);
        ReferenceImport from = ReferenceImport.of(of, "", RIS);
        List<String> results = new ArrayList<>();
        for (int caret : new int[] { text.indexOf("@one"), text.indexOf("@one") + 4, text.indexOf("; @two") + 2, text.indexOf("@two") + 4, text.indexOf("] here") + 1 }) {
            assertThat(of.canCite(caret)).isTrue();
            String edited = CaseEdit.apply(text, List.of(from.citing(caret, List.of("new"))));
            results.add(edited.substring(edited.indexOf("known ") + 6, edited.indexOf(" here")));
        }
        assertThat(results).containsExactly("[@new; @one; @two]", "[@one; @new; @two]", "[@one; @new; @two]", "[@one; @two; @new]", "[@one; @two] [@new]");
        assertThat(of.canCite(text.indexOf("title"))).isFalse();
    }

    @Test
    void aFileThatIsNoUtf8IsLeftAlone() throws IOException {
        byte[] latin = "@article{o, title={M\u00fcller}}".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("mine.bib"), latin);
        ReferenceImport from = read("  references \"mine.bib\"\n", "", RIS);
        assertThat(from.write(all(from), new SafeFile())).isInstanceOfSatisfying(WriteResult.Refused.class,
                refused -> assertThat(refused.message()).contains("UTF-8"));
        assertThat(Files.readAllBytes(folder.resolve("mine.bib"))).isEqualTo(latin);
    }
}
