// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.calx.model.TermCode;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;

/** A code gets the capitals and the prefix its system writes it with; its digits and letters are never changed. */
final class TermCodeFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        TermCode code = place.element(TermCode.class).orElse(null);
        Optional<Term> system = code == null || code.getCode() == null ? Optional.empty()
                : Terminology.standard().find(Vocabulary.CODE_SYSTEM, code.getSystem());
        return system.stream().flatMap(known -> written(known, code.getCode().replaceAll("\\s", "")))
                .map(written -> QuickFix.safe("Write '" + written + "'", place.replace('"' + written + '"'))).toList();
    }

    /** The code as its system would write it; none when it still has not the form of one. */
    private static Stream<String> written(Term system, String typed) {
        String example = system.attribute("example").orElse("");
        String prefix = example.substring(0, example.indexOf(':') + 1);
        String capitals = typed.toUpperCase(Locale.ROOT);
        return system.attribute("pattern").stream().flatMap(pattern -> Stream.of(typed, capitals, prefix + typed, prefix + capitals)
                .filter(form -> form.matches(pattern)).limit(1));
    }
}
