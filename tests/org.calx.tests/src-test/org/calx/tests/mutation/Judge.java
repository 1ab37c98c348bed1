// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.mutation;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;

/** Says of the findings of a damaged file whether they are where the damage is. */
final class Judge {

    private static final Pattern NAMED = Pattern.compile("is named '([^']*)'");

    private final CalxLanguage language = CalxLanguage.standard();
    private final Path file;
    private final String original;
    private final Statements statements;
    private final List<Diagnostic> before;

    /**
     * @param file     an example
     * @param original its text
     */
    Judge(Path file, String original) {
        this.file = file;
        this.original = original;
        statements = new Statements(original);
        before = check(original);
    }

    /**
     * The verdict on a damaged text.
     *
     * @param mutant the damaged text
     * @param failed takes what was found elsewhere, or the exception
     */
    Verdict judge(Mutant mutant, java.util.function.Consumer<Object> failed) {
        List<Diagnostic> found;
        try {
            found = check(mutant.text());
        } catch (RuntimeException | StackOverflowError exception) {
            failed.accept(exception);
            return Verdict.EXCEPTION;
        }
        Set<String> known = before.stream().map(each -> key(each, mutant.now(each.offset()))).collect(Collectors.toSet());
        List<Diagnostic> fresh = found.stream().filter(each -> !known.contains(key(each, each.offset()))).toList();
        if (fresh.isEmpty()) {
            return Verdict.SILENT;
        }
        Statements.Range region = statements.around(mutant.start(), mutant.end());
        int end = Math.max(region.end() + mutant.shift(), mutant.start());
        List<Diagnostic> elsewhere = fresh.stream()
                .filter(each -> each.offset() + Math.max(1, each.length()) <= region.start() || each.offset() > end).toList();
        if (elsewhere.isEmpty()) {
            return Verdict.LOCAL;
        }
        boolean readable = found.stream().noneMatch(each -> each.code().equals("SYNTAX"));
        Set<String> gone = readable ? Set.of() : withoutThe(region);
        Set<String> lost = lost(mutant);
        List<Diagnostic> unexplained = elsewhere.stream().filter(each -> !follows(each, readable, gone, lost, mutant)).toList();
        unexplained.forEach(failed);
        return unexplained.isEmpty() ? Verdict.CONSEQUENCE : Verdict.ELSEWHERE;
    }

    /** Whether a finding elsewhere follows from what was taken away. */
    private boolean follows(Diagnostic found, boolean readable, Set<String> gone, Set<String> lost, Mutant mutant) {
        if (found.code().equals("SYNTAX")) {
            return false;
        }
        Matcher named = NAMED.matcher(found.message());
        if (named.find()) {
            return lost.contains(named.group(1));
        }
        return readable || gone.contains(found.code() + " " + found.line());
    }

    /** The names given by statements whose head was damaged, and those that the damaged part of a longer list gave. */
    private Set<String> lost(Mutant mutant) {
        return statements.all().stream().filter(range -> range.start() <= mutant.end() && mutant.start() <= range.headEnd())
                .map(Statements.Range::label).collect(Collectors.toCollection(HashSet::new));
    }

    /** The findings after an author has deleted the damaged statements altogether; lines stay. */
    private Set<String> withoutThe(Statements.Range region) {
        String blank = original.substring(region.start(), region.end()).replaceAll("[^\n]", " ");
        return check(original.substring(0, region.start()) + blank + original.substring(region.end())).stream()
                .map(each -> each.code() + " " + each.line()).collect(Collectors.toSet());
    }

    private List<Diagnostic> check(String text) {
        return language.check(language.parse(file, text));
    }

    private static String key(Diagnostic found, int offset) {
        return found.code() + " " + offset;
    }
}
