// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language;

/** How much a finding matters. Ordered from least to most. */
public enum Severity {
    /** Something a reader would like to know. */
    INFO,
    /** Something a reviewer would object to. */
    WARNING,
    /** The file contradicts itself or cannot be used. */
    ERROR;

    /** {@return the name as printed, in lower case} */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
