// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.calx.manuscript.figure.lesionmap.anatomy.View;

/** Which of the drawings shows a site best: front or back, palm or back of the hand. */
final class Aspect {

    /** Parts of a site seen from the front or on the palm, and those seen from behind. */
    private static final Set<String> IN_FRONT = Set.of("anterior", "flexor-surface", "palmar", "pulp", "carpal-tunnel");
    private static final Set<String> BEHIND = Set.of("posterior", "extensor-surface", "dorsal", "periungual", "olecranon", "popliteal-fossa", "ischial");

    private static final List<View> FRONT_FIRST = List.of(View.RIGHT_PALM, View.LEFT_PALM, View.RIGHT_DORSUM, View.LEFT_DORSUM, View.RIGHT_FOOT, View.LEFT_FOOT,
            View.RIGHT_SOLE, View.LEFT_SOLE, View.BODY_FRONT, View.BODY_BACK);

    private Aspect() {
    }

    /**
     * The drawings in the order they are to be preferred.
     *
     * @param site  identifier of the site
     * @param parts identifiers of its parts
     */
    static List<View> of(String site, Collection<String> parts) {
        List<View> views = new ArrayList<>(FRONT_FIRST);
        // the front of the knee is its extensor surface
        boolean front = parts.stream().anyMatch(IN_FRONT::contains) || site.equals("knee") && parts.contains("extensor-surface");
        // an elbow whose surface is not stated is shown from behind, where its calcinosis usually lies
        boolean behind = !front && (parts.stream().anyMatch(BEHIND::contains) || site.equals("elbow"));
        if (behind) {
            swap(views, View.RIGHT_PALM, View.RIGHT_DORSUM);
            swap(views, View.LEFT_PALM, View.LEFT_DORSUM);
            swap(views, View.BODY_FRONT, View.BODY_BACK);
        }
        if (parts.contains("plantar") || parts.contains("pulp")) {
            swap(views, View.RIGHT_FOOT, View.RIGHT_SOLE);
            swap(views, View.LEFT_FOOT, View.LEFT_SOLE);
        }
        return views;
    }

    private static void swap(List<View> views, View one, View other) {
        int first = views.indexOf(one);
        int second = views.indexOf(other);
        views.set(first, other);
        views.set(second, one);
    }

    /**
     * Whether a part lies towards the viewer's left of the middle of its site.
     *
     * @param view  the drawing
     * @param left  whether it is a site on the viewer's left half of the body
     * @param part  radial, ulnar, medial or lateral
     * @return -1 for the viewer's left, 1 for the right, 0 for neither
     */
    static int shift(View view, boolean left, String part) {
        boolean outwards = Arrays.asList("radial", "lateral").contains(part);
        if (!outwards && !part.equals("ulnar") && !part.equals("medial")) {
            return 0;
        }
        // palms forward, the thumb points away from the body; on a raised hand and on a foot it points to the middle of the figure
        int thumb = switch (view) {
            case BODY_FRONT, BODY_BACK -> left ? -1 : 1;
            case LEFT_PALM, RIGHT_DORSUM -> -1;
            case RIGHT_PALM, LEFT_DORSUM -> 1;
            case LEFT_FOOT, LEFT_SOLE -> 1;
            case RIGHT_FOOT, RIGHT_SOLE -> -1;
        };
        return outwards ? thumb : -thumb;
    }
}
