// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.conversion;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A literal written in one or more words, such as "not assessed". */
final class EnumConverter<T extends Enumerator> implements IValueConverter<T> {

    private final Map<String, T> byWords = new HashMap<>();

    /** Takes the literals as the model spells them, and other spellings that mean the same. */
    EnumConverter(T[] literals, Map<String, T> aliases) {
        for (T literal : literals) {
            byWords.put(literal.getLiteral().toLowerCase(Locale.ROOT), literal);
            byWords.put(literal.getLiteral(), literal); // "AI use" is typed as it is printed
        }
        byWords.putAll(aliases);
    }

    @Override
    public T toValue(String string, INode node) {
        return byWords.get(WordsConverter.words(string, node)); // what is no literal, the parser has reported
    }

    @Override
    public String toString(T value) {
        return byWords.entrySet().stream().filter(entry -> entry.getValue() == value).map(Entry::getKey).sorted()
                .findFirst().orElseThrow();
    }
}
