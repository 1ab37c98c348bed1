// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {

    private final Terminology terminology = Terminology.standard();

    @ParameterizedTest
    @CsvSource({
            "FEATURE, Esophageal Dysmotility, oesophageal-dysmotility",
            "FEATURE, oesophageal dysmotility, oesophageal-dysmotility",
            "FEATURE, acroosteolysis, acro-osteolysis",
            "FEATURE, acro osteolysis, acro-osteolysis",
            "FEATURE, demineralization, demineralisation",
            "FEATURE, Raynaud’s phenomenon, raynaud",
            "FEATURE, hyperphosphatemia, hyperphosphataemia",
            "FEATURE, Digital ulcers, digital-ulcer",
            "TEST, hemoglobin, haemoglobin",
            "TEST, Ionized calcium, calcium-ionised",
            "TEST, antinuclear antibody titer, ana-titre",
            "TEST, Ca × P product, calcium-phosphate-product",
            "TEST, 25(OH)D, vitamin-d-25",
            "DISEASE, Sjogren's syndrome, sjogren",
            "DISEASE, SJÖGREN syndrome, sjogren",
            "DISEASE, Sjögren, sjogren",
            "TUMORAL_KIND, Pseudotumor, pseudotumoral",
            "EXTENT, tumoural, tumoral",
            "ANTIBODY, TIF1γ, anti-tif1-gamma",
            "MODALITY, x ray, radiograph",
            "MODALITY, Xrays, radiograph",
            "SITE, both  Hands, ''",
            "SITE, hands, hand",
            "DRUG, L01FA01, rituximab",
            "DRUG, L01XC02, rituximab",
            "DRUG, L04AA29, tofacitinib",
            "DRUG, l04aa37, baricitinib",
            "DRUG, L01BA01, methotrexate",
            "TEST, 14682-9, creatinine",
            "SITE, UBERON:0001463, thumb",
            "FEATURE, HP:0011838, sclerodactyly",
            "FEATURE, HP:9999999, ''",
            "ROUTE, p.o., oral" })
    void spellingMakesNoDifference(Vocabulary vocabulary, String typed, String id) {
        assertThat(terminology.find(vocabulary, typed).map(Term::id).orElse("")).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
            "DRUG, diltizem, diltiazem",
            "DRUG, ritixumab, rituximab",
            "SITE, tumb, thumb",
            "SITE, index fingre, index-finger",
            "SITE_PART, distal phalnx, distal-phalanx",
            "TEST, phospate, phosphate",
            "DISEASE, systemic sclerosos, systemic-sclerosis",
            "SITE, left thumb, thumb",
            "FEATURE, unusually severe myositis, myositis",
            "MODALITY, whole-body nuclear scintigraphy, bone-scintigraphy" })
    void aMistypedNameSuggestsTheRightTermFirst(Vocabulary vocabulary, String typed, String id) {
        assertThat(terminology.suggest(vocabulary, typed, 3)).hasSizeBetween(1, 3).first().extracting(Term::id).isEqualTo(id);
    }

    @Test
    void nothingCloseSuggestsNothing() {
        assertThat(terminology.suggest(Vocabulary.DRUG, "qwertyuiop", 5)).isEmpty();
        assertThat(terminology.suggest(Vocabulary.DRUG, " ", 5)).isEmpty();
        assertThat(terminology.suggest(Vocabulary.TEST, "Gottron papules", 5)).as("GOT is another test").isEmpty();
    }

    @Test
    void completionMatchesTheBeginningOfAnyWordAndPutsLabelsFirst() {
        assertThat(labels(Vocabulary.SITE, "fin")).startsWith("finger", "index finger").contains("little finger").doesNotContain("hand");
        assertThat(labels(Vocabulary.SITE_PART, "middle ph")).containsExactly("middle phalanx");
        assertThat(labels(Vocabulary.FEATURE, "oes")).contains("oesophageal dysmotility").isEqualTo(labels(Vocabulary.FEATURE, "es"));
        assertThat(labels(Vocabulary.FEATURE, "o")).contains("oesophageal dysmotility", "osteoporosis");
        assertThat(labels(Vocabulary.ROUTE, "")).hasSameSizeAs(terminology.terms(Vocabulary.ROUTE));
    }

    @Test
    void completionFindsSynonymsAfterLabels() {
        assertThat(labels(Vocabulary.DISEASE, "scl")).contains("systemic sclerosis");
        assertThat(labels(Vocabulary.DISEASE, "SSc")).first().isEqualTo("systemic sclerosis");
    }

    private List<String> labels(Vocabulary vocabulary, String prefix) {
        return terminology.complete(vocabulary, prefix).stream().map(Term::label).toList();
    }
}
