// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of files that every system takes, since cases travel between them. */
public final class FileName {

    private static final int LONGEST = 120;
    private static final Pattern REFUSED = Pattern.compile("[\\p{Cntrl}<>:\"/\\\\|?*]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("\\d{6,}");
    private static final Pattern LETTERS = Pattern.compile("[^A-Za-z0-9._-]+");

    private FileName() {
    }

    /** {@return why a name cannot be used, for the author; empty when it can} */
    public static Optional<String> problem(String name) {
        var refused = REFUSED.matcher(name);
        if (refused.find()) {
            return Optional.of(refused.group().isBlank() ? "A name has one line." : "A name must not contain " + refused.group() + " .");
        }
        if (name.startsWith(".") || name.endsWith(".") || !name.equals(name.strip())) {
            return Optional.of("A name must not begin or end with a full stop or a space.");
        }
        if (RESERVED.matcher(name).matches()) {
            return Optional.of("Windows keeps the name " + name + " for itself; choose another.");
        }
        return name.length() > LONGEST ? Optional.of("The name is too long; keep it below " + LONGEST + " letters.") : Optional.empty();
    }

    /** {@return whether a name holds a number as long as that of a patient or a date of birth} */
    public static boolean mayIdentify(String name) {
        return LIKE_A_NUMBER.matcher(name.replaceAll("[-._ ](?=\\d)", "")).find();
    }

    /**
     * A name that says the same and can be used everywhere.
     *
     * @param name a name with its ending
     * @return letters without accents, digits, hyphens and full stops
     */
    public static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        int dot = letters.lastIndexOf('.');
        String ending = dot < 0 ? "" : letters.substring(dot).toLowerCase(Locale.ROOT).replaceAll("[^.a-z0-9]", "");
        String base = LETTERS.matcher(dot < 0 ? letters : letters.substring(0, dot)).replaceAll("-").replaceAll("-{2,}", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        String usable = base.isEmpty() ? "file" : RESERVED.matcher(base).matches() ? "file-" + base : base;
        return usable.substring(0, Math.min(usable.length(), LONGEST - ending.length())) + (ending.equals(".") ? "" : ending);
    }
}
