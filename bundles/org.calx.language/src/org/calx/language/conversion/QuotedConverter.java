// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** One line in double quotes; a backslash keeps the quotation mark or backslash after it. */
final class QuotedConverter implements IValueConverter<String> {

    @Override
    public String toValue(String string, INode node) {
        int length = string.length();
        if (length < 2 || string.charAt(length - 1) != '"' || isEscaped(string, length - 1)) {
            throw new ValueConverterException("the closing quotation mark is missing; text in quotes ends on the line "
                    + "it starts on (long text goes between three quotation marks)", node, null);
        }
        StringBuilder value = new StringBuilder(length);
        for (int i = 1; i < length - 1; i++) {
            char c = string.charAt(i);
            if (c == '\\' && i + 1 < length - 1 && "\\\"".indexOf(string.charAt(i + 1)) >= 0) {
                c = string.charAt(++i);
            }
            value.append(c);
        }
        return value.toString();
    }

    @Override
    public String toString(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static boolean isEscaped(String string, int index) {
        int backslashes = 0;
        while (index - backslashes > 0 && string.charAt(index - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
