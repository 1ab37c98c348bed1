// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.language.parser.BlockWords;

/** A line that starts no statement gets the keyword it was meant to start with. */
final class KeywordFix implements Fix {

    private static final Pattern STRAY = Pattern.compile("'([^']+)' starts no statement in the ([a-z]+).*", Pattern.DOTALL);

    @Override
    public List<QuickFix> of(Place place) {
        Matcher stray = STRAY.matcher(place.finding().message());
        if (!stray.matches() || !place.text().startsWith(stray.group(1), place.offset())) {
            return List.of();
        }
        String typed = stray.group(1);
        Set<String> starters = Arrays.stream(BlockWords.values()).filter(block -> block.keyword().equals(stray.group(2)))
                .findFirst().map(BlockWords::starters).orElse(Set.of());
        String only = Nearest.only(typed, starters).orElse("");
        return Nearest.near(typed, starters.stream().sorted().toList()).stream().map(word -> new QuickFix("Replace by '" + word + "'",
                word.equals(only), List.of(new TextEdit(place.offset(), typed.length(), word)))).toList();
    }
}
