// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.model.journal;

import java.text.Normalizer;
import java.util.Locale;

/** Names of journals as people type them. */
public final class JournalNames {

    private JournalNames() {
    }

    /** {@return a name in small letters of the Latin alphabet with hyphens: {@code bmj-case-reports} for "BMJ Case Reports"} */
    public static String id(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
