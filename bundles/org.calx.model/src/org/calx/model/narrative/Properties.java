// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.calx.model.CalxPackage;
import org.calx.model.Criteria;
import org.calx.model.Disease;
import org.calx.model.Dose;
import org.calx.model.Duration;
import org.calx.model.Figure;
import org.calx.model.FuzzyDate;
import org.calx.model.LabResult;
import org.calx.model.Laboratory;
import org.calx.model.Lesion;
import org.calx.model.Outcome;
import org.calx.model.Patient;
import org.calx.model.Quantity;
import org.calx.model.Treatment;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * What can be asked of a thing of the case after a dot: every date, length of time, measured value and count of the model by
 * the name it has there, and a few that are worked out from them.
 */
final class Properties {

    private Properties() {
    }

    /** {@return the names that may stand after the dot, recorded or not} */
    static List<String> names(EObject thing) {
        List<String> names = new ArrayList<>();
        switch (thing) {
        case Lesion lesion -> names.addAll(List.of("size", "size.first", "size.last", "size.change", "size.percent"));
        case Patient patient -> names.add("sex");
        case Disease disease -> names.add("score");
        case Outcome outcome -> names.addAll(List.of("change", "percent"));
        case Laboratory laboratory -> laboratory.getResults().stream().map(LabResult::getTest).filter(test -> test != null).forEach(names::add);
        default -> { }
        }
        thing.eClass().getEAllStructuralFeatures().stream().filter(Properties::isValue).map(EStructuralFeature::getName).forEach(names::add);
        return names;
    }

    private static boolean isValue(EStructuralFeature feature) {
        EClassifier type = feature.getEType();
        return !feature.isMany() && (type == CalxPackage.Literals.FUZZY_DATE || type == CalxPackage.Literals.DURATION
                || type == CalxPackage.Literals.QUANTITY || type == CalxPackage.Literals.DOSE || type == EcorePackage.Literals.EBIG_DECIMAL);
    }

    /** {@return the thing itself as a value, such as the site of a lesion; empty when it prints as nothing} */
    static Optional<CaseValue> itself(EObject thing) {
        return switch (thing) {
        case Lesion lesion -> Optional.of(new CaseValue.LesionSite(lesion));
        case Figure figure -> Optional.of(new CaseValue.NumberedFigure(figure));
        case Treatment treatment -> Optional.of(new CaseValue.Drug(treatment));
        default -> Optional.empty();
        };
    }

    /**
     * Finds the value of a property.
     *
     * @param thing    what is asked
     * @param property what stands after the dot
     * @param sizes    gives the sizes of a lesion
     * @return the value; empty when it is not recorded, or none of the {@link #names}
     */
    static Optional<CaseValue> find(EObject thing, String property, Function<Lesion, LesionSizes> sizes) {
        return switch (thing) {
        case Lesion lesion when property.startsWith("size") -> size(sizes.apply(lesion), property);
        case Patient patient when property.equals("sex") -> Optional.of(new CaseValue.PatientSex(patient));
        case Patient patient when property.equals("age") -> Optional.ofNullable(patient.getAge()).map(CaseValue.PatientAge::new);
        case Disease disease when property.equals("score") -> disease.getCriteria().stream().map(Criteria::getTotal)
                .filter(total -> total != null).findFirst().map(CaseValue.Number::new);
        case Outcome outcome when property.equals("change") -> amount(outcome.getBaseline())
                .flatMap(first -> amount(outcome.getFollowUp()).flatMap(last -> Differences.between(first, last)));
        case Outcome outcome when property.equals("percent") -> amount(outcome.getBaseline())
                .flatMap(first -> amount(outcome.getFollowUp()).flatMap(last -> Differences.percent(first, last)));
        case Laboratory laboratory when result(laboratory, property).isPresent() -> result(laboratory, property);
        default -> feature(thing, property);
        };
    }

    private static Optional<CaseValue> size(LesionSizes sizes, String property) {
        Optional<CaseValue> first = sizes.first().map(CaseValue.LesionSize::new);
        Optional<CaseValue> last = sizes.last().map(CaseValue.LesionSize::new);
        return switch (property) {
        case "size", "size.last" -> last;
        case "size.first" -> first;
        case "size.change" -> first.flatMap(from -> last.flatMap(to -> Differences.between(from, to)));
        case "size.percent" -> first.flatMap(from -> last.flatMap(to -> Differences.percent(from, to)));
        default -> property.startsWith("size on ") ? sizes.on(property.substring("size on ".length()).strip()).map(CaseValue.LesionSize::new)
                : Optional.empty();
        };
    }

    private static Optional<CaseValue> amount(Quantity quantity) {
        return Optional.ofNullable(quantity).filter(found -> found.getValue() != null).map(CaseValue.Amount::new);
    }

    private static Optional<CaseValue> result(Laboratory laboratory, String test) {
        return laboratory.getResults().stream().filter(result -> result.getTest() != null && folded(result.getTest()).equals(folded(test)))
                .findFirst().map(CaseValue.Result::new);
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    }

    private static Optional<CaseValue> feature(EObject thing, String property) {
        EStructuralFeature feature = thing.eClass().getEStructuralFeature(property);
        if (feature == null || !isValue(feature)) {
            return Optional.empty();
        }
        return switch (thing.eGet(feature)) {
        case FuzzyDate date -> Optional.of(new CaseValue.When(date));
        case Duration length when length.getAmount() != null -> Optional.of(new CaseValue.Length(length));
        case Quantity quantity -> amount(quantity);
        case BigDecimal number -> Optional.of(new CaseValue.Number(number));
        case Dose dose when dose.getAmount() != null && thing instanceof Treatment treatment -> Optional.of(new CaseValue.DrugDose(treatment));
        case null, default -> Optional.empty();
        };
    }
}
