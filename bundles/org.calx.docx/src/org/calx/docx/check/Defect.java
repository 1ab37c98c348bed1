// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

/**
 * Something in a package that would make Word repair, refuse or misread it.
 *
 * @param part    the part it is in, such as {@code /word/document.xml}; {@code /} for the package as a whole
 * @param message what is wrong
 */
public record Defect(String part, String message) {

    @Override
    public String toString() {
        return part + ": " + message;
    }
}
