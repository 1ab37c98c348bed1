// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import static org.calx.model.CalxPackage.Literals.ADVERSE_EVENT__ACTION;
import static org.calx.model.CalxPackage.Literals.ADVERSE_EVENT__ATTRIBUTION;
import static org.calx.model.CalxPackage.Literals.ADVERSE_EVENT__NAME;
import static org.calx.model.CalxPackage.Literals.ANTIBODY__METHOD;
import static org.calx.model.CalxPackage.Literals.ANTIBODY__NAME;
import static org.calx.model.CalxPackage.Literals.ANTIBODY__PATTERN;
import static org.calx.model.CalxPackage.Literals.BIOPSY__CRYSTALS;
import static org.calx.model.CalxPackage.Literals.BIOPSY__METHOD;
import static org.calx.model.CalxPackage.Literals.BIOPSY__ORGANISMS;
import static org.calx.model.CalxPackage.Literals.CALCINOSIS__CONFIRMED_BY;
import static org.calx.model.CalxPackage.Literals.CALCINOSIS__DESCRIPTORS;
import static org.calx.model.CalxPackage.Literals.CASE__UNREPORTED;
import static org.calx.model.CalxPackage.Literals.COMPLICATION__DEPTH;
import static org.calx.model.CalxPackage.Literals.COMPLICATION__EXPOSED;
import static org.calx.model.CalxPackage.Literals.COMPLICATION__KIND;
import static org.calx.model.CalxPackage.Literals.COMPLICATION__ORGANISMS;
import static org.calx.model.CalxPackage.Literals.COMPLICATION__SEVERITY;
import static org.calx.model.CalxPackage.Literals.DIGITAL_LESION__COURSE;
import static org.calx.model.CalxPackage.Literals.DIGITAL_LESION__DEPTH;
import static org.calx.model.CalxPackage.Literals.DIGITAL_LESION__EXPOSED;
import static org.calx.model.CalxPackage.Literals.DIGITAL_LESION__KIND;
import static org.calx.model.CalxPackage.Literals.DIGITAL_LESION__ORIGIN;
import static org.calx.model.CalxPackage.Literals.DISCLOSURE__KIND;
import static org.calx.model.CalxPackage.Literals.DISEASE__COMPONENTS;
import static org.calx.model.CalxPackage.Literals.DISEASE__KIND;
import static org.calx.model.CalxPackage.Literals.DISEASE__SUBSET;
import static org.calx.model.CalxPackage.Literals.FIGURE__DRAWING;
import static org.calx.model.CalxPackage.Literals.FIGURE__MEASURES;
import static org.calx.model.CalxPackage.Literals.FINDING__GRADE;
import static org.calx.model.CalxPackage.Literals.FINDING__METHOD;
import static org.calx.model.CalxPackage.Literals.FINDING__NAME;
import static org.calx.model.CalxPackage.Literals.GENE_TEST__NAME;
import static org.calx.model.CalxPackage.Literals.GENE_TEST__ZYGOSITY;
import static org.calx.model.CalxPackage.Literals.IMAGING__MODALITY;
import static org.calx.model.CalxPackage.Literals.INTERVENTION__INDICATIONS;
import static org.calx.model.CalxPackage.Literals.LAB_RESULT__TEST;
import static org.calx.model.CalxPackage.Literals.LESION_IMAGE__DESCRIPTORS;
import static org.calx.model.CalxPackage.Literals.LESION__DESCRIPTORS;
import static org.calx.model.CalxPackage.Literals.LOCAL_TERM__KIND;
import static org.calx.model.CalxPackage.Literals.NARRATIVE__TOPICS;
import static org.calx.model.CalxPackage.Literals.OMISSION__TOPICS;
import static org.calx.model.CalxPackage.Literals.OUTCOME__MEASURE;
import static org.calx.model.CalxPackage.Literals.OUTCOME__RESULT;
import static org.calx.model.CalxPackage.Literals.PATIENT__SMOKING;
import static org.calx.model.CalxPackage.Literals.PROCEDURE__ANAESTHESIA;
import static org.calx.model.CalxPackage.Literals.PROCEDURE__CLOSURE;
import static org.calx.model.CalxPackage.Literals.PROCEDURE__KIND;
import static org.calx.model.CalxPackage.Literals.PROCEDURE__ORGANISMS;
import static org.calx.model.CalxPackage.Literals.RESPONSE__MEASURE;
import static org.calx.model.CalxPackage.Literals.RESPONSE__RESULT;
import static org.calx.model.CalxPackage.Literals.SCORE_COMPONENT__GRADE;
import static org.calx.model.CalxPackage.Literals.SCORE_COMPONENT__NAME;
import static org.calx.model.CalxPackage.Literals.SCORE__GRADE;
import static org.calx.model.CalxPackage.Literals.SCORE__NAME;
import static org.calx.model.CalxPackage.Literals.SCREENING__NAME;
import static org.calx.model.CalxPackage.Literals.SETTING__NAME;
import static org.calx.model.CalxPackage.Literals.SITE__PARTS;
import static org.calx.model.CalxPackage.Literals.SITE__REGION;
import static org.calx.model.CalxPackage.Literals.STAIN__NAME;
import static org.calx.model.CalxPackage.Literals.TERM_CODE__SYSTEM;
import static org.calx.model.CalxPackage.Literals.TREATMENT__AGENT;
import static org.calx.model.CalxPackage.Literals.TREATMENT__ROUTE;
import static org.calx.model.CalxPackage.Literals.TREATMENT__STOP_REASON;
import static org.calx.model.CalxPackage.Literals.VITAL_STATUS__ATTRIBUTION;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** The vocabularies in which the words of a feature are looked up; the first is the one it is named after. */
public final class TermVocabularies {

    private static final Map<EAttribute, Vocabulary[]> BY_FEATURE = new LinkedHashMap<>();

    static {
        put(PATIENT__SMOKING, Vocabulary.SMOKING);
        put(DISEASE__KIND, Vocabulary.DISEASE, Vocabulary.DISEASE_SUBSET, Vocabulary.FEATURE, Vocabulary.COMPLICATION);
        put(DISEASE__SUBSET, Vocabulary.DISEASE_SUBSET);
        put(ANTIBODY__NAME, Vocabulary.ANTIBODY);
        put(ANTIBODY__METHOD, Vocabulary.ANTIBODY_METHOD);
        put(FINDING__NAME, Vocabulary.FEATURE, Vocabulary.COMPLICATION, Vocabulary.MEASURE, Vocabulary.CAPILLAROSCOPY_PATTERN,
                Vocabulary.ANA_PATTERN, Vocabulary.ULCER_ORIGIN, Vocabulary.ULCER_DEPTH, Vocabulary.MORPHOLOGY, Vocabulary.TEST,
                Vocabulary.MODALITY);
        put(CALCINOSIS__DESCRIPTORS, Vocabulary.PATHOGENIC_TYPE, Vocabulary.EXTENT, Vocabulary.TUMORAL_KIND);
        put(LESION__DESCRIPTORS, Vocabulary.MORPHOLOGY, Vocabulary.VISIBILITY, Vocabulary.DEPTH);
        put(LESION_IMAGE__DESCRIPTORS, Vocabulary.MORPHOLOGY, Vocabulary.DEPTH);
        put(SITE__REGION, Vocabulary.SITE);
        put(SITE__PARTS, Vocabulary.SITE_PART, Vocabulary.SITE);
        put(COMPLICATION__KIND, Vocabulary.COMPLICATION, Vocabulary.FEATURE);
        put(COMPLICATION__ORGANISMS, Vocabulary.ORGANISM);
        put(FIGURE__DRAWING, Vocabulary.DRAWING);
        put(FIGURE__MEASURES, Vocabulary.TEST, Vocabulary.MEASURE, Vocabulary.FEATURE);
        put(LAB_RESULT__TEST, Vocabulary.TEST, Vocabulary.ANTIBODY);
        put(IMAGING__MODALITY, Vocabulary.MODALITY);
        put(TREATMENT__AGENT, Vocabulary.DRUG);
        put(TREATMENT__ROUTE, Vocabulary.ROUTE);
        put(INTERVENTION__INDICATIONS, Vocabulary.INDICATION, Vocabulary.DISEASE, Vocabulary.COMPLICATION, Vocabulary.FEATURE);
        put(TREATMENT__STOP_REASON, Vocabulary.STOP_REASON);
        put(RESPONSE__RESULT, Vocabulary.RESPONSE);
        put(RESPONSE__MEASURE, Vocabulary.MEASURE, Vocabulary.COMPLICATION, Vocabulary.FEATURE);
        put(PROCEDURE__KIND, Vocabulary.PROCEDURE, Vocabulary.MODALITY);
        put(PROCEDURE__ORGANISMS, Vocabulary.ORGANISM);
        put(PROCEDURE__ANAESTHESIA, Vocabulary.ANAESTHESIA);
        put(PROCEDURE__CLOSURE, Vocabulary.CLOSURE);
        put(SETTING__NAME, Vocabulary.SETTING);
        put(SCREENING__NAME, Vocabulary.SCREENING, Vocabulary.TEST, Vocabulary.ANTIBODY, Vocabulary.MODALITY);
        put(ADVERSE_EVENT__NAME, Vocabulary.ADVERSE_EVENT, Vocabulary.COMPLICATION, Vocabulary.FEATURE);
        put(ADVERSE_EVENT__ATTRIBUTION, Vocabulary.ATTRIBUTION);
        put(ADVERSE_EVENT__ACTION, Vocabulary.ADVERSE_ACTION);
        put(VITAL_STATUS__ATTRIBUTION, Vocabulary.ATTRIBUTION);
        put(CASE__UNREPORTED, Vocabulary.REPORTING_TOPIC);
        put(OMISSION__TOPICS, Vocabulary.REPORTING_TOPIC);
        put(NARRATIVE__TOPICS, Vocabulary.REPORTING_TOPIC);
        put(OUTCOME__MEASURE, Vocabulary.MEASURE, Vocabulary.COMPLICATION, Vocabulary.FEATURE, Vocabulary.TEST);
        put(OUTCOME__RESULT, Vocabulary.RESPONSE);
        put(DISEASE__COMPONENTS, Vocabulary.DISEASE);
        put(FINDING__METHOD, Vocabulary.MODALITY, Vocabulary.ANTIBODY_METHOD);
        put(FINDING__GRADE, Vocabulary.SEVERITY);
        put(ANTIBODY__PATTERN, Vocabulary.ANA_PATTERN);
        put(GENE_TEST__NAME, Vocabulary.GENE);
        put(GENE_TEST__ZYGOSITY, Vocabulary.ZYGOSITY);
        put(CALCINOSIS__CONFIRMED_BY, Vocabulary.MODALITY);
        put(COMPLICATION__SEVERITY, Vocabulary.SEVERITY);
        put(COMPLICATION__DEPTH, Vocabulary.ULCER_DEPTH, Vocabulary.DEPTH);
        put(COMPLICATION__EXPOSED, Vocabulary.EXPOSED_TISSUE, Vocabulary.DEPTH, Vocabulary.SITE_PART);
        put(DIGITAL_LESION__KIND, Vocabulary.DIGITAL_LESION);
        put(DIGITAL_LESION__ORIGIN, Vocabulary.ULCER_ORIGIN);
        put(DIGITAL_LESION__DEPTH, Vocabulary.ULCER_DEPTH);
        put(DIGITAL_LESION__EXPOSED, Vocabulary.EXPOSED_TISSUE, Vocabulary.DEPTH, Vocabulary.SITE_PART);
        put(DIGITAL_LESION__COURSE, Vocabulary.ULCER_COURSE);
        put(SCORE__NAME, Vocabulary.RADIOGRAPHIC_SCALE, Vocabulary.MEASURE);
        put(SCORE__GRADE, Vocabulary.SEVERITY);
        put(SCORE_COMPONENT__NAME, Vocabulary.SCORE_COMPONENT, Vocabulary.FEATURE, Vocabulary.MEASURE);
        put(SCORE_COMPONENT__GRADE, Vocabulary.SEVERITY);
        put(BIOPSY__METHOD, Vocabulary.MODALITY, Vocabulary.PROCEDURE);
        put(STAIN__NAME, Vocabulary.STAIN);
        put(BIOPSY__CRYSTALS, Vocabulary.CRYSTAL);
        put(BIOPSY__ORGANISMS, Vocabulary.ORGANISM);
        put(DISCLOSURE__KIND, Vocabulary.DECLARATION);
        put(LOCAL_TERM__KIND, Vocabulary.TERM_KIND);
        put(TERM_CODE__SYSTEM, Vocabulary.CODE_SYSTEM);
    }

    /** The features with vocabularies by the class they belong to. */
    static final Map<EClass, Map<EAttribute, Vocabulary[]>> BY_CLASS = byClass();

    private TermVocabularies() {
    }

    private static void put(EAttribute feature, Vocabulary... vocabularies) {
        BY_FEATURE.put(feature, vocabularies);
    }

    /**
     * Where the words of a feature are looked up.
     *
     * @param feature a feature of the model
     * @return its vocabularies, the one it is named after first; empty when its words are free
     */
    public static Vocabulary[] of(EAttribute feature) {
        return BY_FEATURE.getOrDefault(feature, new Vocabulary[0]).clone();
    }

    private static Map<EClass, Map<EAttribute, Vocabulary[]>> byClass() {
        Map<EClass, Map<EAttribute, Vocabulary[]>> byClass = new HashMap<>();
        BY_FEATURE.forEach((feature, vocabularies) -> byClass.computeIfAbsent(feature.getEContainingClass(), key -> new LinkedHashMap<>())
                .put(feature, vocabularies));
        return byClass;
    }

    /** What the terms of a vocabulary are called in a message. */
    static String plural(Vocabulary vocabulary) {
        return switch (vocabulary) {
        case DISEASE_SUBSET -> "subsets of a disease";
        case ANTIBODY -> "antibodies";
        case FEATURE -> "findings";
        case PATHOGENIC_TYPE -> "types and extents of calcinosis";
        case MORPHOLOGY -> "descriptions of a lesion";
        case SITE_PART -> "parts of a site";
        case MODALITY -> "kinds of imaging";
        case TEST -> "laboratory tests";
        case SMOKING -> "smoking habits";
        case TERM_KIND -> "kinds of term";
        case SEVERITY -> "grades";
        case ZYGOSITY -> "kinds of zygosity";
        case EXPOSED_TISSUE -> "tissues that an ulcer exposes";
        case CRYSTAL -> "substances of deposits";
        case STOP_REASON -> "reasons to stop";
        case ADVERSE_ACTION -> "actions after an adverse event";
        case SCREENING -> "screening tests";
        case ANAESTHESIA -> "kinds of anaesthesia";
        case CLOSURE -> "ways to close a wound";
        case REPORTING_TOPIC -> "topics of a report";
        default -> vocabulary.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "s";
        };
    }
}
