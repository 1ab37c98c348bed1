// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.calx.ide.contentassist.Proposal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What completion offers at each kind of place of a case: first what fits best, and nothing that does not fit. */
class CompletionPlacesTest {

    /** Stands before each place. */
    private static final String CASE = """
            presented 2022
            calcinosis K1 dystrophic { lesion L1 at left thumb, pulp { size 4 mm on 2021 noticed 2019 } lesion L2 at right elbow }
            treatment T1 diltiazem from 2020
            disease D1 systemic sclerosis
            """;

    /** Place => labels that come first, in order => labels that are there too, and with a minus sign labels that are not. */
    private static final String PLACES = """
            ‸ => title … ; running title … ; keywords … => patient, treatment …, -presented, -lesion, -lesion …, -noticed, -systemic sclerosis
            tr‸ => treatment … ; treatment =>
            running ‸ => title =>
            title ‸ => "title" =>
            presented about ‸ => <today> ; <month> ; <year> => age, -more than
            patient ‸ => female ; male ; intersex ; not reported =>
            patient female, ‸ => left-handed ; right-handed => aged, born, smoking, pregnancy, -female, -author, -treatment …
            patient female, aged ‸ => about ; at least ; at most => -before, -after
            patient female, aged 62 ‸ => years ; months ; weeks ; days ; hours => -aged, -title, -treatment …
            patient female, aged 62 years, ‸ => => born, -aged
            patient female, smoking ‸ => never smoker ; former smoker ; current smoker =>
            patient female, pregnancy ‸ => present ; absent ; not assessed ; not reported =>
            patient female { ‸ } => concern … => history …, family history …, -concern of, -treatment, -aged
            patient female { history ‸ } => systemic sclerosis => -treatment
            disease ‸ => D2 ; systemic sclerosis => -diltiazem
            disease D2 ssc‸ => systemic sclerosis => -D3
            disease D2 systemic sclerosis, ‸ => limited cutaneous ; diffuse cutaneous => -thumb
            disease D2 systemic sclerosis { ‸ } => onset … => diagnosed …, antibody …, onset, criteria, Raynaud's phenomenon, -lesion, -barium study
            disease D2 systemic sclerosis { onset 2012 ‸ } => => antibody, -onset, -onset …
            disease D2 systemic sclerosis { esophag‸ } => oesophageal dysmotility ; oesophageal stricture => -barium study
            disease D2 systemic sclerosis { antibody ‸ } => anticentromere => -systemic sclerosis
            disease D2 systemic sclerosis { antibody anticentromere ‸ } => positive ; negative ; equivocal => titre, by
            disease D2 systemic sclerosis { antibody anticentromere positive, ‸ } => => titre, by, on, -positive, -negative
            disease D2 systemic sclerosis { antibody anticentromere positive by ‸ } => indirect immunofluorescence => -thumb
            disease D2 systemic sclerosis { onset ‸ } => <today> ; <month> ; <year> => about, before, after, age, -onset
            disease D2 systemic sclerosis { raynaud since ‸ } => <today> ; <month> ; <year> => about, age
            calcinosis ‸ => K2 ; dystrophic ; metastatic ; idiopathic => calcinosis universalis, -stone
            calcinosis K2 dystrophic, noticed 2019, ‸ => => confirmed, -noticed
            calcinosis { ‸ } => => noticed …, confirmed …, lesion …, lesion, -title, -size
            calcinosis { lesion ‸ } => L3 =>
            calcinosis { lesion L3 ‸ } => at => -at …
            calcinosis { lesion L3 at ‸ } => left ; right ; bilateral ; midline ; hand => thumb, -distal phalanx
            calcinosis { lesion L3 at left poll‸ } => thumb => -index finger
            calcinosis { lesion L3 at left thumb, ‸ } => proximal phalanx ; middle phalanx ; distal phalanx => -diltiazem
            calcinosis { lesion L3 at left thumb { ‸ } } => is … ; count … ; size … => noticed, -lesion, -treatment …
            calcinosis { lesion L3 at left thumb { noticed 2019\\n‸ } } => is … => size, -noticed, -noticed …
            calcinosis { lesion L3 at left thumb { is ‸ } } => mousse ; stone ; net ; plate => palpable, -dystrophic
            calcinosis { lesion L3 at left thumb { size ‸ } } => => about, at least, at most, -before, -after
            calcinosis { lesion L3 at left thumb { size 4 ‸ } } => mm ; cm => -mg
            calcinosis { lesion L3 at left thumb {\\n size 4 mm ‸\\n } } => => on, -size, -size …, -note
            calcinosis { lesion L3 at left thumb { noticed ‸ } } => <today> ; <month> ; <year> => about, age, presentation
            calcinosis { lesion L3 at left thumb { noticed at ‸ } } => <today> ; <month> ; <year> => age, about
            calcinosis { lesion L3 at left thumb { noticed 3 ‸ } } => years ; months ; weeks => -mm
            calcinosis { lesion L3 at left thumb { noticed 3 months ‸ } } => after ; before =>
            calcinosis { lesion L3 at left thumb { noticed 3 months after ‸ } } => D1 ; K1 ; L1 ; L2 ; T1 => presentation, birth, -L3
            calcinosis { lesion L3 at left thumb { finding ‸ } } => "text" ; mousse =>
            complication ‸ => C1 ; inflammation ; infection ; ulceration => -diltiazem
            complication ulceration ‸ => present ; absent => of, drains, -author …, -ulceration
            complication ulceration of ‸ => L1 ; L2 => -T1, -diltiazem
            complication ulceration of L1 and ‸ => L1 ; L2 => -and
            complication ulceration of L1, since ‸ => <today> ; <month> ; <year> => about
            complication infection, organism ‸ => Staphylococcus aureus => -ulceration
            examination on 2021 { ‸ } => finding … ; finding => -note
            examination on ‸ => <today> ; <month> ; <year> => about
            laboratory ‸ => B1 => on, -calcium
            laboratory on 2021 { ‸ } => => calcium, albumin-corrected calcium, -diltiazem
            laboratory on 2021 { phos‸ } => phosphate => alkaline phosphatase
            laboratory on 2021 { CRP ‸ } => positive ; negative => -calcium
            laboratory on 2021 { CRP 14 ‸ } => mg/L ; mg/dL => -mmol/L
            laboratory on 2021 { calcium 2.31 m‸ } => mmol/L ; mg/dL => -mg/L
            laboratory on 2021 {\\n calcium 2.31 ‸\\n } => mmol/L ; mg/dL => -phosphate
            imaging ‸ => I1 ; plain radiograph => -curettage
            imaging radiograph ‸ => => of, on, -author …, -figure …, -shows
            imaging radiograph of ‸ => left ; right ; bilateral ; midline ; hand => -L1
            imaging radiograph of left hand { ‸ } => shows … => finding …, figure …, note, -size
            imaging radiograph of left hand { shows ‸ } => L1 ; L2 => -T1
            imaging radiograph of left hand { shows L1 as ‸ } => mousse ; stone => -dystrophic
            figure F1 "a.png" ‸ => caption ; alt ; credit =>
            figure F1 "a.png" caption "x" ‸ => alt ; credit =>
            differential ‸ => systemic sclerosis => -diltiazem
            differential gout, ‸ => excluded ; because =>
            treatment ‸ => T2 => diltiazem, -curettage
            treatment T2 C08DB‸ => diltiazem =>
            treatment T2 methylpred‸ => methylprednisolone =>
            treatment T2 MTX‸ => methotrexate =>
            treatment T2 diltiazem ‸ => orally ; intravenously => from, for, stopped for, -author …
            treatment T2 diltiazem 180 ‸ => mg/day => -mmol/L
            treatment T2 diltiazem orally for ‸ => calcinosis => pain, -orally
            treatment T2 diltiazem from 2020 ‸ => => to, until, -from, -since
            treatment T2 diltiazem stopped for ‸ => inefficacy => adverse event
            treatment T2 diltiazem { ‸ } => dose … => response …, adverse event …, no adverse events, -orally
            treatment T2 diltiazem { response ‸ } => complete response ; partial response ; no response =>
            treatment T2 diltiazem { response partial of ‸ } => pain => -L1
            procedure ‸ => P1 ; surgical excision ; curettage => -diltiazem
            procedure P2 excision of ‸ => L1 ; L2 ; left ; right => hand
            procedure P2 excision of L1 { ‸ } => detail … => histology …, healed, -dose
            outcome ‸ => O1 ; pain => -partial response
            outcome O1 pain of ‸ => L1 ; L2 =>
            outcome O1 pain of L1 from 7/10 on ‸ => <today> ; <month> ; <year> => about
            outcome O1 pain of L1, was ‸ => complete response ; partial response =>
            outcome O1 pain following ‸ => D1 ; K1 ; L1 ; L2 ; T1 => -O1
            outcome O1 pain assessed by ‸ => clinician ; patient =>
            followed ‸ => => until, for
            followed until ‸ => <today> ; <month> ; <year> =>
            status ‸ => alive ; died =>
            narrative ‸ => abstract ; key message =>
            narrative discussion \"""\\n x {‸ \\n\""" => L1 ; L1.size => T1.start, lesions, -L1.resolved
            narrative discussion \"""\\n x {L1.‸ \\n\""" => L1.size ; L1.size.first => L1.noticed, -T1, -L2
            narrative discussion \"""\\n x {T1.start - ‸ \\n\""" => L1.noticed => presented, -L1, -T1.start
            figure F1 "a.png" caption "of {L2‸" => L2 =>
            declaration ‸ => funding ; competing interests =>
            consent ‸ => written ; oral ; waived =>
            confirm UNKN‸ => UNKNOWN_TERM =>
            """;

    static Stream<String> places() {
        return PLACES.lines();
    }

    @ParameterizedTest
    @MethodSource("places")
    void offersWhatFits(String line) {
        String[] parts = line.split("=>", -1);
        List<String> labels = Editor.onCase(CASE + parts[0].strip().replace("\\n", "\n")).labels();
        List<String> first = list(parts[1], ";");
        List<String> others = list(parts[2], ",");
        assertThat(labels.subList(0, Math.min(first.size(), labels.size()))).as(parts[0]).isEqualTo(first);
        assertThat(others).as(parts[0]).filteredOn(label -> label.startsWith("-") ? labels.contains(label.substring(1)) : !labels.contains(label))
                .isEmpty();
        assertThat(labels).doesNotHaveDuplicates();
    }

    private static List<String> list(String text, String separator) {
        String today = LocalDate.now().toString();
        return Arrays.stream(text.split(separator)).map(String::strip).filter(label -> !label.isEmpty())
                .map(label -> label.replace("<today>", today).replace("<month>", today.substring(0, 7)).replace("<year>", today.substring(0, 4)))
                .toList();
    }

    static Stream<List<String>> details() {
        return Stream.of(List.of("complication ulceration of ‸", "L1", "left thumb, pulp"),
                List.of("outcome O1 pain following ‸", "T1", "treatment diltiazem from 2020"),
                List.of("calcinosis { lesion L3 at left poll‸ }", "thumb", "site, also pollex, UBERON:0001463"),
                List.of("treatment T2 dilt‸", "diltiazem", "drug, ATC C08DB01"),
                List.of("followed until ‸", LocalDate.now().toString(), "today"),
                List.of("narrative findings \"\"\"\n {L1.si‸\n\"\"\"", "L1.size", "size of lesion L1: 4 mm on 2021"),
                List.of("confirm SIDE‸", "SIDE_MISSING", "A paired site without its side"));
    }

    @ParameterizedTest
    @MethodSource("details")
    void saysWhatItIs(List<String> place) {
        assertThat(Editor.onCase(CASE + place.get(0)).complete()).filteredOn(proposal -> proposal.label().equals(place.get(1)))
                .singleElement().extracting(Proposal::detail).asString().startsWith(place.get(2));
    }
}
