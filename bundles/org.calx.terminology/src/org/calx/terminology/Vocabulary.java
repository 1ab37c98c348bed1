// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The vocabularies; each is one tab-separated file in the folder {@code data}. */
public enum Vocabulary {

    /** Regions of the body, digits, joints and the spine. */
    SITE,
    /** What can be told apart within a site: phalanges, finger joints, surfaces, levels of the spine. */
    SITE_PART,
    /** Side of a paired site. */
    LATERALITY,
    /** The disease calcinosis occurs in. */
    DISEASE,
    /** Subsets of a disease. */
    DISEASE_SUBSET,
    /** Autoantibodies. */
    ANTIBODY,
    /** How an autoantibody was measured. */
    ANTIBODY_METHOD,
    /** Immunofluorescence patterns of antinuclear antibodies. */
    ANA_PATTERN,
    /** Clinical findings: CREST features, items of the 2013 ACR/EULAR score, organ involvement and other signs. */
    FEATURE,
    /** Patterns of nailfold capillaroscopy. */
    CAPILLAROSCOPY_PATTERN,
    /** Pathogenetic types of calcinosis. */
    PATHOGENIC_TYPE,
    /** Extent of calcinosis. */
    EXTENT,
    /** Kinds of tumoral calcinosis. */
    TUMORAL_KIND,
    /** Whether a lesion is seen, felt or only imaged. */
    VISIBILITY,
    /** Clinical and radiographic morphology of a lesion; the attributes {@code clinical} and {@code radiographic} tell which. */
    MORPHOLOGY,
    /** Tissue layer a lesion lies in. */
    DEPTH,
    /** Complications of a lesion. */
    COMPLICATION,
    /** Where an ulcer comes from. */
    ULCER_ORIGIN,
    /** Depth stage of an ulcer. */
    ULCER_DEPTH,
    /** Classes of digital lesions. */
    DIGITAL_LESION,
    /** Course of a digital ulcer. */
    ULCER_COURSE,
    /** Tissue exposed in an ulcer. */
    EXPOSED_TISSUE,
    /** Grades in words, from none to severe. */
    SEVERITY,
    /** Genes and alleles. */
    GENE,
    /** Zygosity of a genetic variant. */
    ZYGOSITY,
    /** Stains of tissue samples. */
    STAIN,
    /** Substances found on analysis of deposits or crystals. */
    CRYSTAL,
    /** Named radiographic scales. */
    RADIOGRAPHIC_SCALE,
    /** What radiographic scales grade. */
    SCORE_COMPONENT,
    /** Imaging and tissue diagnostics. */
    MODALITY,
    /** Laboratory tests. */
    TEST,
    /** Units of measurement; the identifier is the UCUM code. */
    UNIT,
    /** Drugs and classes of drugs. */
    DRUG,
    /** Routes of administration. */
    ROUTE,
    /** Procedures. */
    PROCEDURE,
    /** What a treatment is given for. */
    INDICATION,
    /** Why a treatment ended. */
    STOP_REASON,
    /** Response to a treatment. */
    RESPONSE,
    /** Outcome measures and scales. */
    MEASURE,
    /** Micro-organisms. */
    ORGANISM,
    /** Smoking status. */
    SMOKING,
    /** Statements a journal asks for at the end of a manuscript. */
    DECLARATION,
    /** What a term declared in a case can stand for; the attribute {@code vocabulary} names where it is looked up. */
    TERM_KIND,
    /** Systems a term declared in a case can have a code in; the attribute {@code pattern} is the form of its codes. */
    CODE_SYSTEM,
    /** Adverse events of treatments. */
    ADVERSE_EVENT,
    /** What was done about an adverse event. */
    ADVERSE_ACTION,
    /** How likely something was caused by what it is ascribed to. */
    ATTRIBUTION,
    /** What is looked for before a treatment. */
    SCREENING,
    /** Settings of a device. */
    SETTING,
    /** Anaesthesia for a procedure. */
    ANAESTHESIA,
    /** How a wound was closed. */
    CLOSURE,
    /** What a source may say nothing about. */
    REPORTING_TOPIC,
    /** Figures that are drawn from a case. */
    DRAWING;

    private final String fileName = name().toLowerCase(Locale.ROOT).replace('_', '-').concat(".tsv");

    /** The vocabulary of that name, for example {@code site-part}, if there is one. */
    public static Optional<Vocabulary> named(String name) {
        return Stream.of(values()).filter(each -> each.fileName.equals(name + ".tsv")).findFirst();
    }

    /** Name of the file with the terms, for example {@code site-part.tsv}. */
    public String fileName() {
        return fileName;
    }
}
