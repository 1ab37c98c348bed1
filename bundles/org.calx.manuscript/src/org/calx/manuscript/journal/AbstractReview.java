// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.calx.manuscript.problem.Problem.Kind;
import org.calx.model.Case;
import org.calx.model.Narrative;
import org.calx.model.Section;

/** The shape of an abstract that the author wrote; one that Calx composes has the journal's shape. */
final class AbstractReview {

    private static final Pattern LABEL = Pattern.compile("(?m)^[ \\t]*(\\p{Lu}[\\p{L} ]{2,40}):(?=\\s)");

    private final Case subject;
    private final Findings findings;

    AbstractReview(Case subject, Findings findings) {
        this.subject = subject;
        this.findings = findings;
    }

    void review() {
        Optional<Narrative> written = subject.getNarratives().stream().filter(text -> text.getSection() == Section.ABSTRACT && text.getText() != null)
                .findFirst();
        AbstractPlan plan = findings.profile().abstractPlan();
        if (written.isEmpty() || findings.profile().sectionOf(org.calx.model.ManuscriptPart.ABSTRACT).isEmpty()) {
            return;
        }
        List<String> labels = LABEL.matcher(written.get().getText()).results().map(label -> label.group(1)).toList();
        if (plan.isUnstructured() && !labels.isEmpty()) {
            findings.warn(Kind.JOURNAL_ABSTRACT, findings.profile().evidence(), written.get(), "text", "the abstract has headings, such as '"
                    + labels.getFirst() + "', and this journal wants one without", "delete them");
        } else if (!plan.isUnstructured()) {
            List<String> missing = plan.sections().stream().map(SectionPlan::heading).filter(heading -> labels.stream()
                    .noneMatch(label -> label.toLowerCase(Locale.ROOT).equals(heading.toLowerCase(Locale.ROOT)))).toList();
            if (!missing.isEmpty()) {
                findings.warn(Kind.JOURNAL_ABSTRACT, findings.profile().evidence(), written.get(), "text",
                        "the abstract lacks the heading " + String.join(", ", missing.stream().map(each -> "'" + each + ":'").toList()),
                        "start a paragraph with each");
            }
        }
    }
}
