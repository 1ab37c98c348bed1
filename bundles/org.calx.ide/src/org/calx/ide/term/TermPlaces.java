// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.term;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calx.model.CalxPackage;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The vocabularies a property of the model takes its terms from. */
public final class TermPlaces {

    private static final CalxPackage MODEL = CalxPackage.eINSTANCE;

    private static final Map<EStructuralFeature, List<Vocabulary>> PLACES = Map.ofEntries(
            Map.entry(MODEL.getPatient_Smoking(), List.of(Vocabulary.SMOKING)),
            Map.entry(MODEL.getCondition_Name(), List.of(Vocabulary.DISEASE, Vocabulary.FEATURE)),
            Map.entry(MODEL.getDisease_Kind(), List.of(Vocabulary.DISEASE)),
            Map.entry(MODEL.getDisease_Subset(), List.of(Vocabulary.DISEASE_SUBSET)),
            Map.entry(MODEL.getAntibody_Name(), List.of(Vocabulary.ANTIBODY)),
            Map.entry(MODEL.getAntibody_Method(), List.of(Vocabulary.ANTIBODY_METHOD)),
            Map.entry(MODEL.getFinding_Name(), List.of(Vocabulary.FEATURE, Vocabulary.COMPLICATION, Vocabulary.MORPHOLOGY,
                    Vocabulary.CAPILLAROSCOPY_PATTERN, Vocabulary.ULCER_ORIGIN, Vocabulary.ULCER_DEPTH, Vocabulary.VISIBILITY,
                    Vocabulary.MEASURE)),
            Map.entry(MODEL.getCalcinosis_Descriptors(),
                    List.of(Vocabulary.PATHOGENIC_TYPE, Vocabulary.EXTENT, Vocabulary.TUMORAL_KIND)),
            Map.entry(MODEL.getLesion_Descriptors(), List.of(Vocabulary.VISIBILITY, Vocabulary.MORPHOLOGY, Vocabulary.DEPTH)),
            Map.entry(MODEL.getSite_Region(), List.of(Vocabulary.SITE)),
            Map.entry(MODEL.getSite_Parts(), List.of(Vocabulary.SITE_PART)),
            Map.entry(MODEL.getComplication_Kind(), List.of(Vocabulary.COMPLICATION)),
            Map.entry(MODEL.getComplication_Organisms(), List.of(Vocabulary.ORGANISM)),
            Map.entry(MODEL.getLabResult_Test(), List.of(Vocabulary.TEST)),
            Map.entry(MODEL.getImaging_Modality(), List.of(Vocabulary.MODALITY)),
            Map.entry(MODEL.getLesionImage_Descriptors(), List.of(Vocabulary.MORPHOLOGY, Vocabulary.DEPTH)),
            Map.entry(MODEL.getDifferential_Diagnosis(), List.of(Vocabulary.DISEASE, Vocabulary.COMPLICATION, Vocabulary.FEATURE)),
            Map.entry(MODEL.getTreatment_Agent(), List.of(Vocabulary.DRUG)),
            Map.entry(MODEL.getTreatment_Indications(), List.of(Vocabulary.INDICATION)),
            Map.entry(MODEL.getTreatment_StopReason(), List.of(Vocabulary.STOP_REASON)),
            Map.entry(MODEL.getResponse_Result(), List.of(Vocabulary.RESPONSE)),
            Map.entry(MODEL.getResponse_Measure(), List.of(Vocabulary.MEASURE)),
            Map.entry(MODEL.getProcedure_Kind(), List.of(Vocabulary.PROCEDURE)),
            Map.entry(MODEL.getOutcome_Measure(), List.of(Vocabulary.MEASURE)),
            Map.entry(MODEL.getOutcome_Result(), List.of(Vocabulary.RESPONSE)),
            Map.entry(MODEL.getDisclosure_Kind(), List.of(Vocabulary.DECLARATION)));

    private TermPlaces() {
    }

    /** {@return the vocabularies of a property, most likely first; empty when it takes no terms} */
    public static List<Vocabulary> of(EStructuralFeature property) {
        return PLACES.getOrDefault(property, List.of());
    }

    /** {@return the properties that take terms} */
    public static Iterable<EStructuralFeature> properties() {
        return PLACES.keySet();
    }

    /**
     * Looks a term up where it was written.
     *
     * @param property the property of the model
     * @param text     the words
     * @return the term; empty when no vocabulary of the property has it
     */
    public static Optional<Term> find(EStructuralFeature property, String text) {
        return of(property).stream().flatMap(vocabulary -> Terminology.standard().find(vocabulary, text).stream()).findFirst();
    }
}
