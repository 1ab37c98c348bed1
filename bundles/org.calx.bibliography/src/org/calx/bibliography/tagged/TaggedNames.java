// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.tagged;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.bibliography.PersonName;

/** Names as RIS and MEDLINE write them. */
final class TaggedNames {

    private static final Pattern INITIALS = Pattern.compile("(.*\\S)\\s+(\\p{Lu}(?:[.-]?\\s?\\p{Lu}){0,3}\\.?)(?:\\s+(Jr|Sr|2nd|3rd|II|III|IV)\\.?)?");
    private static final Pattern SUFFIX = Pattern.compile("(.*\\S)\\s+(Jr|Sr|2nd|3rd|4th|II|III|IV)\\.?");
    private static final Pattern OTHERS = Pattern.compile("(?i)(and others|et al\\.?|others)[.,]?");

    private TaggedNames() {
    }

    /** {@return "Family, Given, Jr" or "Family, Given Jr"; a name without a comma or with one at its end is an institution, but "Family AB" a person} */
    static PersonName sorted(String text) {
        String name = text.strip();
        if (OTHERS.matcher(name).matches()) {
            return PersonName.OTHERS;
        }
        String[] parts = name.split("\\s*,\\s*");
        if (parts.length == 1) {
            return name.endsWith(",") || parts[0].isEmpty() ? PersonName.institution(parts.length == 0 ? name : parts[0]) : abbreviated(name);
        }
        Matcher suffix = SUFFIX.matcher(parts[1]);
        return parts.length > 2 ? PersonName.person(parts[0], parts[1], parts[2])
                : suffix.matches() ? PersonName.person(parts[0], suffix.group(1), suffix.group(2)) : PersonName.person(parts[0], parts[1], "");
    }

    /** {@return "Family AB" as a person, one word as a family name, anything else as an institution} */
    static PersonName abbreviated(String text) {
        Matcher name = INITIALS.matcher(text.strip());
        if (name.matches()) {
            return PersonName.person(name.group(1), name.group(2), name.group(3) == null ? "" : name.group(3));
        }
        return text.strip().indexOf(' ') < 0 ? PersonName.person(text, "", "") : PersonName.institution(text.strip());
    }
}
