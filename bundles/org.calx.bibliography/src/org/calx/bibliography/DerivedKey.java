// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Keys for entries of formats that have none: first author and year in small letters without accents, such as smith2020; the second of a
 * file with the same is smith2020b. The same file always gives the same keys, and entries added at its end change none.
 */
public final class DerivedKey {

    private final Set<String> taken = new HashSet<>();

    /** {@return first author and year; empty without both} */
    static Optional<String> of(List<PersonName> names, Optional<ReferenceDate> issued) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String family = names.get(0).literal().isEmpty() ? names.get(0).family() : names.get(0).literal().split("[\\s,]")[0];
        String letters = Normalizer.normalize(family.replace("ø", "o").replace("Ø", "O").replace("ß", "ss").replace("ł", "l").replace("Ł", "L"),
                Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        String year = issued.filter(date -> date.year() > 0).map(ReferenceDate::words).orElse("");
        return letters.isEmpty() ? Optional.empty() : Optional.of(letters + year);
    }

    /** {@return a written key without the characters a citation cannot hold; empty when nothing is left} */
    public static String clean(String key) {
        return key.strip().replaceAll("[\\s,;\\[\\]{}\"@]+", "");
    }

    /** Takes the keys that stand in the file, so that no derived key is one of them. */
    public void take(String key) {
        taken.add(key);
    }

    /** {@return the entry with a key of its own, derived from it} */
    public Reference keyed(Reference reference) {
        String base = reference.authorAndYear().orElse("reference");
        String key = base;
        for (int i = 1; !taken.add(key); i++) {
            key = base + letters(i);
        }
        return reference.withKey(key);
    }

    private static String letters(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
