// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/** The numbers the generated parser gives to keywords. */
@Singleton
final class TokenTypes {

    private final Map<String, Integer> byKeyword = new HashMap<>();
    private final Map<Integer, String> byType = new HashMap<>();

    @Inject
    TokenTypes(ITokenDefProvider tokens) {
        tokens.getTokenDefMap().forEach((type, name) -> {
            if (name.startsWith("'")) {
                String keyword = name.substring(1, name.length() - 1);
                byKeyword.put(keyword, type);
                byType.put(type, keyword);
            }
        });
    }

    /** {@return a token for a keyword the author left out} */
    CaseToken add(String keyword) {
        return CaseToken.added(byKeyword.get(keyword), keyword);
    }

    /** {@return the keyword of a token type; null for other tokens} */
    String keyword(int type) {
        return byType.get(type);
    }
}
