// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.model.image;

/** The formats an author's image can have. */
public enum ImageKind {
    /** Portable Network Graphics. */
    PNG,
    /** JPEG. */
    JPEG
}
