// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import org.calx.manuscript.english.Letters;
import org.calx.model.Anchor;
import org.calx.model.Biopsy;
import org.calx.model.Calcinosis;
import org.calx.model.Complication;
import org.calx.model.DigitalLesion;
import org.calx.model.Disease;
import org.calx.model.Event;
import org.calx.model.Examination;
import org.calx.model.Imaging;
import org.calx.model.Intervention;
import org.calx.model.Laboratory;
import org.calx.model.Lesion;
import org.calx.model.Outcome;
import org.calx.model.Procedure;
import org.calx.model.Treatment;
import org.calx.terminology.Vocabulary;

/** Named things as the events that dates are counted from. */
public final class AnchorWords {

    private AnchorWords() {
    }

    /** {@return what stands after "three months after": the start of diltiazem, curettage, the diagnosis of systemic sclerosis} */
    public static String event(Anchor anchor) {
        return switch (anchor) {
            case Treatment treatment -> "the start of " + Terms.label(treatment.getAgent(), Vocabulary.DRUG);
            case Procedure procedure -> Terms.label(procedure.getKind(), Vocabulary.PROCEDURE);
            case Disease disease when disease.getDiagnosed() == null -> "the onset of " + DiseaseWords.name(disease);
            case Disease disease -> "the diagnosis of " + DiseaseWords.name(disease);
            case Calcinosis calcinosis when calcinosis.getNoticed() == null -> "calcinosis was confirmed";
            case Calcinosis calcinosis -> "calcinosis was first noticed";
            case Lesion lesion -> "the deposit " + SiteWords.at(lesion.getSite()) + " was first noticed";
            case Complication complication -> "the onset of " + Terms.label(complication.getKind(), Vocabulary.COMPLICATION);
            case Examination examination -> "the examination";
            case Laboratory laboratory -> "the laboratory tests";
            case Imaging imaging -> "the " + Terms.label(imaging.getModality(), Vocabulary.MODALITY);
            case DigitalLesion lesion -> "the onset of the " + DigitalLesionWords.kind(lesion);
            case Biopsy biopsy -> "the biopsy";
            case Outcome outcome -> "the assessment of " + Terms.label(outcome.getMeasure(), Vocabulary.MEASURE);
            case Event event -> "the " + Letters.lowered(Letters.unstopped(String.valueOf(event.getText())));
            default -> String.valueOf(anchor.getName());
        };
    }

    /** {@return the drug or the procedure: diltiazem, curettage} */
    public static String agent(Intervention intervention) {
        return intervention instanceof Treatment treatment ? Terms.label(treatment.getAgent(), Vocabulary.DRUG) : event(intervention);
    }

    /** {@return what stands after "following": treatment with diltiazem, curettage} */
    public static String cause(Anchor anchor) {
        return anchor instanceof Treatment treatment ? "treatment with " + Terms.label(treatment.getAgent(), Vocabulary.DRUG) : event(anchor);
    }
}
