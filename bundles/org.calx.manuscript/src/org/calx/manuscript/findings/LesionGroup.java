// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.wording.LesionWords;
import org.calx.manuscript.wording.SiteWords;
import org.calx.model.Lesion;

/** Lesions that read the same except for their site: nodules at both elbows, both knees and both hands. */
record LesionGroup(List<Lesion> lesions) {

    static List<LesionGroup> of(List<Lesion> lesions) {
        Map<String, List<Lesion>> groups = new LinkedHashMap<>();
        for (Lesion lesion : lesions) {
            boolean own = !lesion.getSizes().isEmpty() || lesion.getCount() != null;
            String key = own ? "own " + lesions.indexOf(lesion) : singular(lesion) + "|" + LesionWords.signs(lesion);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(lesion);
        }
        return groups.values().stream().map(LesionGroup::new).toList();
    }

    /** The description without regard to number, so that a lesion of one side joins those of both. */
    private static String singular(Lesion lesion) {
        return String.join(",", lesion.getDescriptors());
    }

    /** {@return the group in a list: a nodule of 6 mm at the left thumb, with pain} */
    String item() {
        String signs = LesionWords.signs(lesions.get(0));
        return what() + sites() + (signs.isEmpty() ? "" : " " + signs);
    }

    /** {@return the group as a sentence of its own} */
    String clause() {
        String signs = LesionWords.signs(lesions.get(0));
        boolean plural = isPlural();
        return what() + (signs.isEmpty() ? "" : " " + signs) + (plural ? " were" : " was") + " found" + sites();
    }

    private String sites() {
        List<String> places = lesions.stream().filter(lesion -> lesion.getSite() != null)
                .map(lesion -> SiteWords.definite(lesion.getSite())).distinct().toList();
        return places.isEmpty() ? "" : " at " + Lists.and(places);
    }

    private String what() {
        Lesion first = lesions.get(0);
        if (lesions.size() == 1) {
            return LesionWords.counted(first);
        }
        return LesionWords.description(first, true);
    }

    private boolean isPlural() {
        return LesionWords.areSeveral(lesions);
    }
}
