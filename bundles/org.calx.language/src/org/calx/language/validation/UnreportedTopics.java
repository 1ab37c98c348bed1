// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calx.model.Case;
import org.calx.terminology.Vocabulary;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Issue;

/**
 * The findings that a case need not hear about, because it says that its source or its author leaves their topic out. Which findings belong
 * to which topic stands in the vocabulary. An error is never dropped.
 */
final class UnreportedTopics {

    private UnreportedTopics() {
    }

    /** Removes the findings of a case about topics it declares unreported. */
    static void silence(Case subject, List<Issue> issues) {
        Set<String> codes = codes(subject);
        ICompositeNode node = NodeModelUtils.findActualNodeFor(subject);
        if (!codes.isEmpty() && node != null) {
            issues.removeIf(issue -> issue.getSeverity() != Severity.ERROR && codes.contains(issue.getCode()) && issue.getOffset() != null
                    && issue.getOffset() >= node.getOffset() && issue.getOffset() < node.getTotalEndOffset());
        }
    }

    private static Set<String> codes(Case subject) {
        return Stream.concat(subject.getUnreported().stream(), subject.getOmissions().stream().flatMap(omission -> omission.getTopics().stream()))
                .flatMap(words -> CaseFacts.term(Vocabulary.REPORTING_TOPIC, words).stream())
                .flatMap(topic -> topic.values("silences").stream()).collect(Collectors.toSet());
    }
}
