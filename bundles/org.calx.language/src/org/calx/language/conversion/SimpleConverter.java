// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.conversion;

import java.util.function.Function;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** A value read from the tokens of a rule by a function that says what is wrong with an IllegalArgumentException. */
final class SimpleConverter<T> implements IValueConverter<T> {

    private final Function<String, T> read;
    private final Function<T, String> write;

    SimpleConverter(Function<String, T> read, Function<T, String> write) {
        this.read = read;
        this.write = write;
    }

    @Override
    public T toValue(String string, INode node) {
        try {
            return read.apply(WordsConverter.words(string, node));
        } catch (IllegalArgumentException wrong) {
            throw new ValueConverterException(wrong.getMessage(), node, wrong);
        }
    }

    @Override
    public String toString(T value) {
        return write.apply(value);
    }
}
