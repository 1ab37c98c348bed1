// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.calx.ide.hover.Hover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hovering tells what the vocabularies, the case and the reference list know. */
class HoverTest {

    private static final String LESION = "calcinosis { lesion L1 at left thumb, distal phalanx {\n size 14 mm on 2021\n} }\n";

    @Test
    void describesATermWithItsCodesAndTheirSource() {
        assertThat(Editor.onCase("calcinosis { lesion L1 at left th‸umb }").hover()).get().extracting(Hover::text).asString()
                .contains("thumb (site)", "pollex", "UBERON:0001463", "Source: ");
    }

    @Test
    void tellsTheEvidenceForADrugAndTheDefinitionOfAType() {
        assertThat(Editor.onCase("treatment T1 dilti‸azem").hover()).get().extracting(Hover::text).asString()
                .contains("Evidence: 9 of 17 patients had a partial response", "doi 10.1001/archdermatol.2011.2052");
        assertThat(Editor.onCase("calcinosis dystro‸phic { }").hover()).get().extracting(Hover::text).asString()
                .contains("Deposit in damaged or devitalised tissue", "Source: ");
    }

    @Test
    void convertsALaboratoryValueAndTellsTheRangeItIsJudgedBy() {
        assertThat(Editor.onCase("laboratory on 2024 { calcium 9.‸4 mg/dl (8.6 to 10.2) }").hover()).get().extracting(Hover::text)
                .isEqualTo("calcium 9.4 mg/dL = 2.345 mmol/L\n"
                        + "Range of the reporting laboratory: 8.6–10.2 mg/dL = 2.146–2.545 mmol/L");
        assertThat(Editor.onCase("patient female\nlaboratory on 2024 { creatinine 72 um‸ol/L }").hover()).get().extracting(Hover::text)
                .isEqualTo("creatinine 72 µmol/L = 0.8145 mg/dL\nUsual adult range: 45–90 µmol/L; that of the reporting laboratory is not"
                        + " given and would be used instead");
    }

    @Test
    void saysWhatATermOfTheCaseMeans() {
        assertThat(Editor.onCase("term \"skin fold\" is site, synonyms \"plica\", code UBERON \"UBERON:0002097\", means \"A fold of skin\"\n"
                + "calcinosis { lesion L1 at left pli‸ca }").hover()).get().extracting(Hover::text).asString()
                .isEqualTo("skin fold (site)\nAlso written: plica\nA fold of skin.\nCodes: UBERON:0002097\nDeclared in this case");
    }

    @Test
    void quotesTheLesionAReferenceMeans() {
        assertThat(Editor.onCase(LESION + "complication ulceration of L‸1").hover()).get().extracting(Hover::text).asString()
                .contains("lesion L1 at left thumb, distal phalanx", "size 14 mm on 2021");
    }

    @Test
    void quotesTheLesionANarrativeEmbeds() {
        assertThat(Editor.onCase(LESION + "narrative findings \"\"\"\n It measured {L1.si‸ze}.\n\"\"\"").hover()).get()
                .extracting(Hover::text).asString().contains("lesion L1 at left thumb");
    }

    @Test
    void staysSilentOverPunctuation() {
        assertThat(Editor.onCase("calcinosis ‸{ }").hover()).isEmpty();
    }

    @Test
    void leadsToTheDeclaration() {
        Editor editor = Editor.onCase(LESION + "complication ulceration of L‸1");
        assertThat(editor.definition()).contains(editor.text().indexOf("L1"));
        Editor narrative = Editor.onCase(LESION + "narrative findings \"\"\"\n It measured {L1‸.size}.\n\"\"\"");
        assertThat(narrative.definition()).contains(narrative.text().indexOf("L1"));
    }

    static Stream<List<String>> places() {
        return Stream.of(
                List.of(LESION + "narrative findings \"\"\"\n It measured {L1.si‸ze}.\n\"\"\"", "L1.size: 14 mm on 2021", "lesion L1 at left thumb"),
                List.of("patient female, aged 62 years\nnarrative findings \"\"\"\n Aged {patient.a‸ge}.\n\"\"\"", "patient.age: 62 years"),
                List.of("calcinosis { lesion L‸1 at left thumb }\ncomplication ulceration of L1", "lesion L1 at left thumb", "Mentioned in one statement"),
                List.of("compli‸cation ulceration", "complication: ulceration, infection, pain", "Example:\n  complication ulceration of L1, since "),
                List.of("calcinosis { lesion L1 at left thumb { noti‸ced 2019 } }", "noticed: when it was first noticed"),
                List.of("laboratory on 2021 { calcium 2.31 mm‸ol/L }", "calcium 2.31 mmol/L = 9.2"),
                List.of("patient male, aged 40 years\nlaboratory on 2021 { creat‸inine 90 µmol/L }", "creatinine (test)", "creatinine 90 µmol/L = ", "Usual adult range: "),
                List.of("calcinosis { lesion L1 at left thumb { size 15 m‸m } }", "15 mm is 1.5 cm"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void tellsWhatIsKnown(List<String> place) {
        assertThat(Editor.onCase(place.getFirst()).hover()).get().extracting(Hover::text).asString()
                .contains(place.subList(1, place.size()).toArray(String[]::new));
    }

    @Test
    void doesNotMeasureAChildByAdults() {
        assertThat(Editor.onCase("patient male, aged 4 years\nlaboratory on 2021 { phos‸phate 1.9 mmol/L }").hover()).get().extracting(Hover::text)
                .asString().contains("The usual adult range says nothing about a child");
    }

    @Test
    void formatsThePublicationACitationMeans(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("refs.bib"), "@article{a2020,\n author = {Smith, Ann and Doe, Bob},\n title = {On {Calcinosis}},\n"
                + " journal = {Journal of Cases},\n year = 2020, volume = 3, number = 1, pages = {5--9}, doi = {10.1000/xyz}\n}\n");
        assertThat(Editor.on(folder.resolve("a.calx"), "case A {\nreferences \"refs.bib\"\nsource [@a2‸020]\n}").hover()).get()
                .extracting(Hover::text).isEqualTo("Smith Ann, Doe Bob. On Calcinosis. Journal of Cases 2020;3(1):5–9. doi:10.1000/xyz");
    }
}
