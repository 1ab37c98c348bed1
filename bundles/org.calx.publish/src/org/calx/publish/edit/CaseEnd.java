// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.edit;

import org.calx.language.CalxLanguage;
import org.calx.language.place.Place;
import org.eclipse.emf.ecore.EObject;

/** The place before the closing brace of a statement. */
public final class CaseEnd {

    private CaseEnd() {
    }

    /**
     * Adds a statement as the last in the braces of another.
     *
     * @param text        the text of the file
     * @param around      the statement with braces, parsed from that text
     * @param statement   its lines, without indentation
     * @param indentation the white space before them
     * @return the change
     */
    public static CaseEdit add(String text, EObject around, String statement, String indentation) {
        Place place = CalxLanguage.locate(around);
        int end = place.offset() + place.length();
        int brace = end > 0 && text.charAt(end - 1) == '}' ? end - 1 : end;
        int line = text.lastIndexOf('\n', brace - 1) + 1;
        String newLine = text.contains("\r\n") ? "\r\n" : "\n";
        String lines = indentation + statement.replace("\n", newLine + indentation) + newLine;
        boolean ownLine = brace < end && text.substring(line, brace).isBlank();
        return ownLine ? new CaseEdit(line, 0, lines)
                : new CaseEdit(brace, 0, newLine + lines + (brace < end ? indentation.substring(Math.min(2, indentation.length())) : ""));
    }

    /** {@return the white space in front of the line of a place} */
    public static String indentation(String text, int offset) {
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        int end = line;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(line, end);
    }
}
