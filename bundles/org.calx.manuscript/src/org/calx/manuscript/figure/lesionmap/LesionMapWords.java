// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Nouns;
import org.calx.manuscript.wording.DigitalLesionWords;
import org.calx.manuscript.wording.LesionWords;
import org.calx.manuscript.wording.SiteWords;
import org.calx.manuscript.wording.Terms;
import org.calx.model.Complication;
import org.calx.model.DigitalLesion;
import org.calx.model.Lesion;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;

/** What is said below a lesion map, and to readers who cannot see it. */
final class LesionMapWords {

    private LesionMapWords() {
    }

    /** {@return what lies where: Lesion map: stone-type deposit at the left thumb and right index finger} */
    static String caption(List<MapItem> items) {
        if (items.isEmpty()) {
            return "Lesion map without lesions.";
        }
        Map<String, List<String>> places = new LinkedHashMap<>();
        Map<String, Boolean> several = new LinkedHashMap<>();
        for (MapItem item : items) {
            String what = what(item, false);
            several.merge(what, !what(item, true).equals(what) && (item.copies() > 1 || item.spots().size() > 1), (one, other) -> true);
            places.computeIfAbsent(what, key -> new ArrayList<>()).add(place(item));
        }
        List<String> groups = new ArrayList<>();
        for (Map.Entry<String, List<String>> group : places.entrySet()) {
            MapItem any = items.stream().filter(item -> what(item, false).equals(group.getKey())).findFirst().orElseThrow();
            String what = several.get(group.getKey()) ? what(any, true) : group.getKey();
            List<String> known = group.getValue().stream().filter(place -> !place.isEmpty()).distinct().toList();
            groups.add(what + (known.isEmpty() ? "" : " at " + Lists.and(known)));
        }
        return "Lesion map: " + String.join("; ", groups) + ".";
    }

    private static String what(MapItem item, boolean several) {
        return switch (item.element()) {
            case Lesion lesion -> kind(lesion, several);
            case DigitalLesion lesion -> several ? Nouns.plural(DigitalLesionWords.kind(lesion)) : DigitalLesionWords.kind(lesion);
            case Complication complication -> Terms.label(complication.getKind(), Vocabulary.COMPLICATION);
            default -> "";
        };
    }

    /** {@return the lesion by its morphology alone: stone-type deposit} */
    static String kind(Lesion lesion, boolean several) {
        Optional<Term> morphology = lesion.getDescriptors().stream().filter(typed -> Terms.id(typed, Vocabulary.VISIBILITY).isEmpty())
                .map(typed -> Terms.find(typed, Vocabulary.MORPHOLOGY)).flatMap(Optional::stream).findFirst();
        String noun = LesionWords.morphology(morphology.map(Term::id).orElse(""), "deposit");
        return several ? Nouns.plural(noun) : noun;
    }

    private static String place(MapItem item) {
        return switch (item.element()) {
            case Lesion lesion -> lesion.getSite() == null ? "" : LesionWords.place(lesion);
            case DigitalLesion lesion -> lesion.getSite() == null ? "" : SiteWords.region(lesion.getSite());
            case Complication complication -> SiteWords.definite(complication.getSite());
            default -> "";
        };
    }

    /** {@return what the signs that occur mean} */
    static String notes(List<MapItem> items) {
        List<String> out = new ArrayList<>(List.of("R, L: the patient’s right and left."));
        if (items.stream().anyMatch(item -> item.millimetres() > 0)) {
            out.add("Marks grow with the largest diameter, within limits.");
        }
        if (items.stream().anyMatch(MapItem::complicated)) {
            out.add("Triangle: complicated lesion.");
        }
        if (items.stream().anyMatch(MapItem::gone)) {
            out.add("Hollow or grey: no longer present.");
        }
        if (items.stream().flatMap(item -> item.spots().stream()).anyMatch(spot -> !spot.sided())) {
            out.add("Dashed: side not stated, drawn on both.");
        }
        return String.join(" ", out);
    }
}
