// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.util.List;

import org.calx.manuscript.document.ReferenceList;

/** Tells whether a list of references can be numbered by Word itself, which keeps its numbers right when it is edited. */
final class ReferenceNumbers {

    private ReferenceNumbers() {
    }

    /** {@return the labels with {@code %1} for the number, such as {@code %1.}; empty if they are not 1, 2, 3 … alike} */
    static String of(ReferenceList list) {
        List<ReferenceList.Entry> entries = list.entries();
        if (entries.isEmpty() || !entries.get(0).label().matches("[^0-9%]*1[^0-9%]*")) {
            return "";
        }
        String pattern = entries.get(0).label().replace("1", "%1");
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).label().equals(pattern.replace("%1", Integer.toString(i + 1)))) {
                return "";
            }
        }
        return pattern.strip();
    }
}
