// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.calx.model.Named;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Names that nothing in a case has yet. */
public final class FreeNames {

    private static final Map<String, String> LETTERS = Map.of("Disease", "D", "Calcinosis", "K", "Lesion", "L", "Complication",
            "C", "Examination", "E", "Laboratory", "B", "Imaging", "I", "Treatment", "T", "Procedure", "P", "Outcome", "O");

    private final Set<String> taken = new HashSet<>();

    /** Reads the names of a file; null stands for an empty one. */
    public FreeNames(EObject root) {
        if (root != null) {
            for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
                if (all.next() instanceof Named named && named.getName() != null) {
                    taken.add(named.getName());
                }
            }
        }
    }

    /** {@return the letter that names of a rule usually start with} */
    static String letter(String rule) {
        return LETTERS.getOrDefault(rule, rule.substring(0, 1));
    }

    /** {@return the next free name for a statement of that rule, such as {@code L3}} */
    public String next(String rule) {
        String letter = letter(rule);
        int number = 1;
        while (taken.contains(letter + number)) {
            number++;
        }
        return letter + number;
    }
}
