// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calx.model.journal.JournalNames;

/** The journals that come with Calx, as text in its language: what a user can copy and change. */
public final class ShippedJournals {

    /** All of them; the file of each has this name. */
    private static final List<String> IDS = List.of("care", "bmj-case-reports", "journal-of-medical-case-reports",
            "rheumatology-advances-in-practice", "journal-of-scleroderma-and-related-disorders", "clinical-case-reports", "cureus", "ejcrim",
            "universa-medicina", "strictest");

    /** What people say for a few of them. */
    private static final Map<String, String> SHORT = Map.of("bmj", "bmj-case-reports", "jmcr", "journal-of-medical-case-reports", "rap",
            "rheumatology-advances-in-practice", "jsrd", "journal-of-scleroderma-and-related-disorders", "ccr", "clinical-case-reports",
            "european-journal-of-case-reports-in-internal-medicine", "ejcrim");

    private ShippedJournals() {
    }

    /** {@return their names as people type them, the CARE guideline first and the strictest last} */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * A journal as text.
     *
     * @param name its name in any spelling: {@code BMJ Case Reports} or {@code bmj-case-reports}; or a short one such as {@code jsrd}
     * @return the text of a file with this one journal; empty when Calx brings none of that name
     */
    public static Optional<String> text(String name) {
        String typed = JournalNames.id(name);
        String id = SHORT.getOrDefault(typed, typed);
        if (!IDS.contains(id)) {
            return Optional.empty();
        }
        try (InputStream in = ShippedJournals.class.getResourceAsStream(id + ".calx")) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the journal " + id + " cannot be read", unreadable);
        }
    }
}
