// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.calx.language.validation.RulePage;
import org.calx.language.validation.RulePages;

/** The pages of all codes a finding can have: those of the rules, and those of what can happen to a file that is worked on. */
public final class RuleManual {

    private static final String SOURCE = "How Calx reads and writes files; no clinical rule.";

    private static final List<RulePage> OF_FILES = List.of(
            page("FILE_TOO_COMPLEX", "error", "A case file nests too deeply, or its figures need more memory than there is",
                    "Work on this file was ended so that the others could be finished.",
                    "Close brackets where they belong; make very large figures smaller."),
            page("FILE_NOT_WRITTEN", "error", "A case file could not be written",
                    "The file is as it was; the finding says what was in the way.",
                    "Make the file writable or make room on the disk, then try again."),
            page("INTERNAL_ERROR", "error", "Calx itself failed on a file",
                    "This is a fault in Calx, not in the case; the other files were finished.",
                    "Report it, without any words about a patient; CONTRIBUTING.md says where."));

    private RuleManual() {
    }

    /** All pages, those of the rules first. */
    public static List<RulePage> all() {
        return Stream.concat(RulePages.all().stream(), OF_FILES.stream()).toList();
    }

    /** The page of a code; capital and small letters, hyphens and underscores make no difference. */
    public static Optional<RulePage> find(String code) {
        String name = code.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return RulePages.find(code).or(() -> OF_FILES.stream().filter(page -> page.code().equals(name)).findFirst());
    }

    private static RulePage page(String code, String severity, String title, String reason, String mend) {
        return new RulePage(code, severity, "", title, reason, mend, "", SOURCE, "", "", "");
    }
}
