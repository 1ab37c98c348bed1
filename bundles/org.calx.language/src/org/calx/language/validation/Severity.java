// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** The file contradicts itself or cannot be used. */
    ERROR,
    /** A reviewer would object; the author may confirm it with a reason. */
    WARNING,
    /** Something is missing or worth a thought; the author may confirm it with a reason. */
    INFO;

    /** {@return the word printed before a finding, such as {@code error}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
