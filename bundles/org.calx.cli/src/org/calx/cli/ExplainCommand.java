// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.util.List;
import java.util.function.Function;

import org.calx.cli.console.Console;
import org.calx.language.validation.RulePage;
import org.calx.publish.RuleManual;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code calx explain}: shows what a rule wants. */
final class ExplainCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("explain", "Show what a rule wants, why, how to mend a case, and an example.")
                .addPositional(Options.one("CODE", false, "The code of a finding; without one all rules are listed."));
        return Options.exitCodes(spec, "the page was shown", "not used");
    }

    @Override
    public int run(ParseResult typed, Console console) {
        String code = typed.matchedPositionalValue(0, "");
        if (code.isBlank()) {
            list(RuleManual.all(), console);
            return ExitCode.OK;
        }
        console.out().print(RuleName.page(code).text());
        return ExitCode.OK;
    }

    private static void list(List<RulePage> pages, Console console) {
        int code = width(pages, RulePage::code);
        int source = width(pages, RulePage::shortSource);
        pages.forEach(page -> console.out().println(pad(page.code(), code) + "  " + pad(page.severity(), "warning".length()) + "  "
                + pad(page.rule(), "V00".length()) + "  " + pad(page.shortSource(), source) + "  " + page.title()));
    }

    private static int width(List<RulePage> pages, Function<RulePage, String> column) {
        return pages.stream().mapToInt(page -> column.apply(page).length()).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
