// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.conversion;

import java.util.Map;
import org.calx.model.DatePolicy;
import org.calx.model.IdentifierPolicy;
import org.calx.model.LimitSubject;
import org.calx.model.LimitUnit;
import org.calx.model.LineSpacing;
import org.calx.model.ManuscriptPart;
import org.calx.model.Requirement;
import org.calx.model.TextPlace;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;

/** The values of the words of a journal. Method names are those of the rules. */
public abstract class JournalValues extends AbstractDeclarativeValueConverterService {

    @ValueConverter(rule = "JournalNumber")
    public IValueConverter<Integer> JournalNumber() {
        return new SimpleConverter<>(JournalValues::whole, String::valueOf);
    }

    @ValueConverter(rule = "JournalPart")
    public IValueConverter<ManuscriptPart> JournalPart() {
        return new EnumConverter<>(ManuscriptPart.values(), Map.of());
    }

    @ValueConverter(rule = "JournalSubject")
    public IValueConverter<LimitSubject> JournalSubject() {
        return new EnumConverter<>(LimitSubject.values(), Map.of());
    }

    @ValueConverter(rule = "JournalUnit")
    public IValueConverter<LimitUnit> JournalUnit() {
        return new EnumConverter<>(LimitUnit.values(), Map.of());
    }

    @ValueConverter(rule = "JournalPlace")
    public IValueConverter<TextPlace> JournalPlace() {
        return new EnumConverter<>(TextPlace.values(), Map.of());
    }

    @ValueConverter(rule = "JournalStated")
    public IValueConverter<Requirement> JournalStated() {
        return new EnumConverter<>(Requirement.values(), Map.of());
    }

    @ValueConverter(rule = "JournalDates")
    public IValueConverter<DatePolicy> JournalDates() {
        return new EnumConverter<>(DatePolicy.values(), Map.of());
    }

    @ValueConverter(rule = "JournalIdentifiers")
    public IValueConverter<IdentifierPolicy> JournalIdentifiers() {
        return new EnumConverter<>(IdentifierPolicy.values(), Map.of());
    }

    @ValueConverter(rule = "JournalSpacing")
    public IValueConverter<LineSpacing> JournalSpacing() {
        return new EnumConverter<>(LineSpacing.values(), Map.of());
    }

    @ValueConverter(rule = "JournalLineNumbers")
    public IValueConverter<Boolean> JournalLineNumbers() {
        return new SimpleConverter<>(words -> true, value -> "line numbers");
    }

    @ValueConverter(rule = "JournalNoLineNumbers")
    public IValueConverter<Boolean> JournalNoLineNumbers() {
        return new SimpleConverter<>(words -> true, value -> "no line numbers");
    }

    @ValueConverter(rule = "JournalNotBlinded")
    public IValueConverter<Boolean> JournalNotBlinded() {
        return new SimpleConverter<>(words -> true, value -> "not blinded");
    }

    private static int whole(String words) {
        try {
            return Integer.parseInt(words);
        } catch (NumberFormatException notWhole) {
            throw new IllegalArgumentException("'" + words + "' cannot be counted to; write a whole number, as in 'at most 150 words'", notWhole);
        }
    }
}
