// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Prose between three quotation marks, kept as typed so that places in it can be found in the file. */
final class TextConverter implements IValueConverter<String> {

    private static final String QUOTES = "\"\"\"";

    @Override
    public String toValue(String string, INode node) {
        if (string.length() < 2 * QUOTES.length() || !string.endsWith(QUOTES)) {
            throw new ValueConverterException("the three quotation marks that end this text are missing", node, null);
        }
        return string.substring(QUOTES.length(), string.length() - QUOTES.length());
    }

    @Override
    public String toString(String value) {
        return QUOTES + value + QUOTES;
    }
}
