// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.util.List;

import org.calx.ide.quickfix.QuickFixes;
import org.calx.language.validation.IssueCode;
import org.calx.language.validation.RulePage;
import org.calx.publish.RuleManual;

/** Codes of rules as a person types them. */
final class RuleName {

    private RuleName() {
    }

    /**
     * The page of a rule.
     *
     * @throws UsageException if there is no such rule; it names the one probably meant
     */
    static RulePage page(String typed) {
        List<String> codes = RuleManual.all().stream().map(RulePage::code).toList();
        return RuleManual.find(typed).orElseThrow(() -> new UsageException("there is no rule '" + typed + "'"
                + Suggestion.hint(typed.replace('-', '_'), codes) + " ('calx explain' lists the rules)"));
    }

    /**
     * A rule whose findings Calx knows how to mend.
     *
     * @throws UsageException if there is no such rule, or nothing but the author can mend what it finds
     */
    static IssueCode mendable(String typed) {
        String code = page(typed).code();
        return IssueCode.find(code).filter(QuickFixes.rules()::contains).orElseThrow(() -> new UsageException(
                "there is no quick fix for " + code + " ('calx explain " + code + "' tells how to mend the case)"));
    }
}
