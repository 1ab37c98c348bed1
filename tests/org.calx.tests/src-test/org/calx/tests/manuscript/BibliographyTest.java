// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.calx.manuscript.citation.Bibliography;
import org.calx.manuscript.citation.BibliographyProblem;
import org.calx.manuscript.citation.CitationProcessor;
import org.calx.manuscript.citation.CitationStyle;
import org.calx.manuscript.citation.FormattedCitations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References from BibTeX, sound and broken. */
class BibliographyTest {

    private static final String SOUND = "@article{steen1984, author={Steen, Virginia}, title={A title}, journal={J Rheumatol}, year=1984}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "@article{a, title={Open, year=2000 | 3 | in the entry a the brace of the field title is not closed; close it",
            "@article{a title={No comma}, year=2000} | 3 | there is no comma behind the key a; add it",
            "@article{a,¶ title={Fine},¶ year 2000} | 5 | in the entry a the field year has no equals sign; add it",
            "@article{steen1984, title={Again}} | 3 | the key \"steen1984\" is used twice (first in x.bib); the first entry counts, rename the other" })
    void aBrokenEntryCostsOnlyItself(String broken, int line, String message) throws IOException {
        Bibliography read = read(SOUND + "\n" + broken.replace('¶', '\n') + "\n\n@book{last, title={Last}, year=2001}\n");
        assertThat(read.keys()).containsExactly("steen1984", "last");
        assertThat(read.problems()).extracting(BibliographyProblem::line, BibliographyProblem::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(line, message));
    }

    @Test
    void aFileWithoutEntriesIsTold() throws IOException {
        assertThat(read("these are notes").problems()).extracting(BibliographyProblem::text)
                .containsExactly("x.bib:1: there is no entry in the file; an entry starts with @article{key,");
    }

    @Test
    void aFileThatIsNotUtf8IsTold() throws IOException {
        Path file = folder.resolve("x.bib");
        Files.write(file, "@book{m, author={Müller}}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Bibliography.read(List.of(file)).problems()).extracting(BibliographyProblem::text)
                .containsExactly("x.bib:1: the file is not UTF-8; save it as UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Ca$^{2+}$ in {SSc} | Ca^2+^ in SSc", "1,25-(OH)$_2$D and H$_{2}$O | 1,25-(OH)~2~D and H~2~O",
            "\\textit{Staphylococcus aureus} again | *Staphylococcus aureus* again", "{\\it Candida} | *Candida*", "TNF-$\\alpha$ and \\textbeta | TNF-α and β",
            "M{\\\"u}ller, Gonz\\'{a}lez, {\\O}stergaard, Ha\\v{s}ek, \\c{S}en, N\\'u\\~nez | Müller, González, Østergaard, Hašek, Şen, Núñez",
            "Cost \\& benefit: 20\\% | Cost & benefit: 20%", "1990--2000 | 1990–2000", "\\emph{GALNT3} mutation | *GALNT3* mutation",
            "\\textsuperscript{18}F-FDG | ^18^F-FDG", "$10^{-3}$ | 10^−3^" })
    void latexInTitlesIsTypeset(String latex, String expected) throws IOException {
        assertThat(entry("@article{k, title={" + latex + "}, journal={J}, year=2000}")).isEqualTo("1. " + expected + ". J. 2000.");
    }

    @Test
    void anArticleIsPrintedInVancouverStyleWithItsDoi() throws IOException {
        assertThat(entry("""
                @article{k, author = {Bartoli, Francesca and {SCTC Group} and van den Hoogen, Frank and M{\\"u}ller, J{\\'o}zef and others},
                  title = {Calcinosis}, journal = {Rheumatology (Oxford)}, year = {2016}, volume = {55}, number = {9}, pages = {1610--1614},
                  doi = {https://doi.org/10.1093/rheumatology/kew193}}
                """)).isEqualTo("1. Bartoli F, SCTC Group, van den Hoogen F, Müller J, et al. Calcinosis. Rheumatology (Oxford). 2016;55(9):1610–4."
                        + " doi:_10.1093/rheumatology/kew193");
    }

    @Test
    void aWebPageIsLinked() throws IOException {
        assertThat(entry("@misc{k, author={Dourado, J}, title={A case}, howpublished={Eurorad}, year=2025, url={https://example.org/a_b~c}}"))
                .isEqualTo("1. Dourado J. A case [Internet]. Eurorad; 2025. Available from: https://example.org/a_b~c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "nlm-citation-sequence-brackets | [1] [2] [1–4] [2,4]", "nlm-citation-sequence | (1) (2) (1–4) (2,4)",
            "nlm-citation-sequence-superscript | ^1^ ^2^ ^1–4^ ^2,4^", "american-medical-association | ^1^ ^2^ ^1–4^ ^2,4^",
            "elsevier-vancouver | [1] [2] [1–4] [2,4]", "springer-vancouver-brackets | [1] [2] [1–4] [2,4]", "bmj | [1] [2] [1–4] [2,4]",
            "biomed-central | [1] [2] [1–4] [2, 4]", "arthritis-and-rheumatism | (1) (2) (1–4) (2,4)",
            "nlm-citation-sequence-brackets-year-only-no-issue | [1] [2] [1–4] [2,4]" })
    void numbersFollowTheFirstCitationAndFormRanges(String style, String expected) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String key : List.of("zoe", "unused", "b", "c", "a")) {
            text.append("@article{" + key + ", title={" + key + "}, journal={J}, year=2000}\n");
        }
        List<List<String>> cited = List.of(List.of("zoe"), List.of("a"), List.of("a", "b", "zoe", "c", "nobody"), List.of("c", "a"), List.of("nobody"));
        FormattedCitations formatted = CitationProcessor.format(read(text.toString()), CitationStyle.named(style).orElseThrow(), cited);
        assertThat(cited.stream().map(keys -> ManuscriptText.of(formatted.of(keys), "")).collect(Collectors.joining(" ")).strip()).isEqualTo(expected);
        assertThat(formatted.references()).extracting(entry -> entry.key() + " " + entry.label().replaceAll("\\D", "")).containsExactly("zoe 1", "a 2", "b 3", "c 4");
    }

    private String entry(String bibtex) throws IOException {
        Bibliography read = read(bibtex);
        assertThat(read.problems()).isEmpty();
        return CitationProcessor.format(read, CitationStyle.VANCOUVER, List.of(List.of("k"))).references().stream().map(entry -> entry.label() + " " + ManuscriptText.of(entry.content(), "")).findFirst().orElseThrow()
                .replace('\u00A0', '_');
    }

    private Bibliography read(String text) throws IOException {
        Path file = folder.resolve("x.bib");
        Files.writeString(file, text);
        return Bibliography.read(List.of(file));
    }
}
