// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.drawn;

import java.util.ArrayList;
import java.util.List;

import org.calx.model.Declaration;
import org.calx.model.Named;
import org.eclipse.emf.ecore.EObject;

/** A name of an element of a case that stays the same from export to export. */
public final class ElementName {

    private ElementName() {
    }

    /** {@return the name the author gave, such as L1, or else the element's place in the case, such as complications2} */
    public static String of(EObject element) {
        return element instanceof Named named && named.getName() != null ? named.getName() : place(element);
    }

    /** {@return the element's place in the case, such as imagings1_figures2; unique, which a name need not be} */
    public static String place(EObject element) {
        List<String> path = new ArrayList<>();
        for (EObject at = element; at.eContainer() != null && !(at instanceof Declaration); at = at.eContainer()) {
            Object value = at.eContainer().eGet(at.eContainingFeature());
            path.add(0, at.eContainingFeature().getName() + (value instanceof List<?> list ? list.indexOf(at) + 1 : ""));
        }
        return String.join("_", path);
    }
}
