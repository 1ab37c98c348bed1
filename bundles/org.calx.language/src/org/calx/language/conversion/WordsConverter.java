// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Several words as one string: one space between them, comments dropped. Text in quotes stands for itself, for words
 * that are keywords of the language.
 */
final class WordsConverter implements IValueConverter<String> {

    private final IValueConverter<String> quoted;
    private final java.util.function.Predicate<String> plain;

    /**
     * @param quoted converts text in quotes
     * @param plain  whether a value can be written without quotes
     */
    WordsConverter(IValueConverter<String> quoted, java.util.function.Predicate<String> plain) {
        this.quoted = quoted;
        this.plain = plain;
    }

    @Override
    public String toValue(String string, INode node) {
        String words = words(string, node);
        if (words.isEmpty()) {
            throw new ValueConverterException("a word is missing here", node, null);
        }
        return words.startsWith("\"") ? quoted.toValue(words, node) : words;
    }

    @Override
    public String toString(String value) {
        return plain.test(value) ? value : quoted.toString(value);
    }

    /** {@return the tokens of a node with one space between them} */
    static String words(String string, INode node) {
        return node == null ? string : NodeModelUtils.getTokenText(node);
    }
}
