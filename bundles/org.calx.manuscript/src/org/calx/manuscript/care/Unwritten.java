// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.calx.model.AdverseEvent;
import org.calx.model.Case;
import org.calx.model.Condition;
import org.calx.model.Differential;
import org.calx.model.Examination;
import org.calx.model.Finding;
import org.calx.model.Imaging;
import org.calx.model.Intervention;
import org.calx.model.Narrative;
import org.calx.model.Omission;
import org.calx.model.Outcome;
import org.calx.model.Patient;
import org.calx.model.Section;
import org.calx.model.narrative.Gap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/** Statements that somebody has begun: a gap stands where they will say what an item asks for. */
final class Unwritten {

    private final Case subject;

    Unwritten(Case subject) {
        this.subject = subject;
    }

    /** {@return the first statement begun for an item} */
    Optional<EObject> of(CareItem item) {
        if (isAbout(subject, item) && hasGap(subject)) {
            return Optional.of(subject);
        }
        for (Iterator<EObject> all = subject.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (isAbout(each, item) && hasGap(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static boolean isAbout(EObject each, CareItem item) {
        return switch (each) {
            case Narrative text -> isAbout(text.getSection(), item) || text.getTopics().stream().anyMatch(topic -> Omissions.isAbout(topic, item));
            case Omission omission -> omission.getTopics().stream().anyMatch(topic -> Omissions.isAbout(topic, item));
            case Case title -> item == CareItem.TITLE || item == CareItem.KEYWORDS;
            case Patient patient -> item == CareItem.HISTORY && (Gap.isGap(patient.getFamilyHistory()) || Gap.isGap(patient.getPsychosocial()))
                    || item == CareItem.CONCERNS && patient.getConcerns().stream().anyMatch(Gap::isGap);
            case Condition history -> item == CareItem.HISTORY;
            case Finding finding when finding.eContainer() instanceof Examination -> item == CareItem.CLINICAL_FINDINGS;
            case Finding finding when finding.eContainer() instanceof Imaging -> item == CareItem.DIAGNOSTIC_METHODS;
            case Differential differential -> item == CareItem.DIAGNOSTIC_REASONING;
            case AdverseEvent event -> item == CareItem.ADVERSE_EVENTS;
            case Intervention intervention -> item == CareItem.INTERVENTION_TYPES;
            case Outcome outcome -> item == CareItem.OUTCOMES;
            default -> false;
        };
    }

    private static boolean isAbout(Section section, CareItem item) {
        return switch (section) {
            case ABSTRACT -> item == CareItem.ABSTRACT_INTRODUCTION || item == CareItem.ABSTRACT_CONCLUSION;
            case INTRODUCTION -> item == CareItem.INTRODUCTION || item == CareItem.ABSTRACT_INTRODUCTION;
            case FINDINGS -> item == CareItem.CLINICAL_FINDINGS;
            case DISCUSSION -> item == CareItem.LITERATURE || item == CareItem.RATIONALE;
            case CONCLUSION -> item == CareItem.LESSONS || item == CareItem.ABSTRACT_CONCLUSION;
            case PERSPECTIVE -> item == CareItem.PERSPECTIVE;
            default -> false;
        };
    }

    private static boolean hasGap(EObject each) {
        for (EAttribute attribute : each.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && each.eIsSet(attribute)) {
                Object value = each.eGet(attribute);
                if (value instanceof List<?> several ? several.stream().anyMatch(one -> Gap.isGap((String) one)) : Gap.isGap((String) value)) {
                    return true;
                }
            }
        }
        return false;
    }
}
