// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide.page;

/**
 * How words look.
 *
 * @param face   what they are
 * @param bold   whether they are bold
 * @param italic whether they are italic
 */
public record Look(Face face, boolean bold, boolean italic) {

    /** What words are, from which font and colour follow. */
    public enum Face {
        /** Text to be read. */
        BODY,
        /** Words as one types them. */
        CODE,
        /** The heading of a file. */
        TITLE,
        /** The heading of a chapter. */
        HEADING,
        /** A heading within a chapter. */
        SUBHEADING,
        /** What labels other words. */
        LABEL
    }

    /** {@return the look of plain words of a face} */
    public static Look of(Face face) {
        return new Look(face, false, false);
    }
}
