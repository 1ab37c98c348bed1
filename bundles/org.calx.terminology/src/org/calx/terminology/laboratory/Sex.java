// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.laboratory;

/** Sex a reference range is for. */
public enum Sex {
    /** Written {@code F} in the vocabulary. */
    FEMALE,
    /** Written {@code M} in the vocabulary. */
    MALE
}
