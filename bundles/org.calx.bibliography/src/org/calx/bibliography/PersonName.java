// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography;

import java.util.regex.Pattern;

/**
 * The name of a person or an institution. What a name lacks is empty.
 *
 * @param family   family name
 * @param given    given names or initials
 * @param particle what belongs to the family name but is not sorted by, such as "van den"
 * @param suffix   such as "Jr"
 * @param literal  the name of an institution, printed as it is; the other parts are then empty
 */
public record PersonName(String family, String given, String particle, String suffix, String literal) {

    /** Authors whose names are left out: "and others", "et al". */
    public static final PersonName OTHERS = new PersonName("", "", "", "", "and others");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");

    /** {@return an institution} */
    public static PersonName institution(String name) {
        return new PersonName("", "", "", "", name);
    }

    /**
     * A person.
     *
     * @param family family name; small words at its start are its particle
     * @param given  given names; initials without spaces are told apart
     * @param suffix such as "Jr"
     */
    public static PersonName person(String family, String given, String suffix) {
        String name = family.strip();
        int start = 0;
        for (int space = name.indexOf(' '); space > 0 && Character.isLowerCase(name.charAt(start)); space = name.indexOf(' ', start)) {
            start = space + 1;
        }
        String initials = given.strip();
        return new PersonName(name.substring(start), INITIALS.matcher(initials).matches() ? String.join(" ", initials.split("")) : initials,
                name.substring(0, start).strip(), suffix.strip(), "");
    }

    /** {@return whether it stands for names left out} */
    public boolean isOthers() {
        return equals(OTHERS);
    }

    /** {@return the family name with its particle, or the institution} */
    public String surname() {
        return !literal.isEmpty() ? literal : particle.isEmpty() ? family : particle + " " + family;
    }
}
