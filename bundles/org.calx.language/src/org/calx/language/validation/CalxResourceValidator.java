// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calx.model.CalxFile;
import org.calx.model.Case;
import org.calx.model.Confirmation;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

/** Drops findings about what the source leaves out, sets those apart that an author has confirmed with a reason, and says which confirmations confirm nothing. */
public class CalxResourceValidator extends ResourceValidatorImpl {

    /**
     * A finding an author has confirmed.
     *
     * @param issue  the finding
     * @param reason why it stands, in the author's words
     */
    public record ConfirmedIssue(Issue issue, String reason) {
    }

    /**
     * What was found.
     *
     * @param issues    what nobody has confirmed
     * @param confirmed what somebody has
     */
    public record Verdict(List<Issue> issues, List<ConfirmedIssue> confirmed) {
    }

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator canceled) {
        return review(resource, mode, canceled).issues();
    }

    /**
     * Checks a resource.
     *
     * @param resource what to check
     * @param mode     which checks to run
     * @param canceled whether to stop
     * @return all findings, the confirmed ones apart
     */
    public Verdict review(Resource resource, CheckMode mode, CancelIndicator canceled) {
        List<Issue> issues = new ArrayList<>(super.validate(resource, mode, canceled));
        List<ConfirmedIssue> confirmed = new ArrayList<>();
        Optional<FolderSeverities> severities = Optional.ofNullable(resource.getURI()).filter(URI::isFile)
                .map(uri -> FolderSeverities.of(Path.of(uri.toFileString())));
        severities.ifPresent(each -> each.lower(issues));
        if (!resource.getContents().isEmpty() && resource.getContents().get(0) instanceof CalxFile file) {
            file.getDeclarations().stream().filter(Case.class::isInstance).map(Case.class::cast)
                    .forEach(subject -> UnreportedTopics.silence(subject, issues));
            file.getDeclarations().stream().filter(Case.class::isInstance).map(Case.class::cast)
                    .filter(subject -> !subject.getConfirmations().isEmpty()).forEach(subject -> confirm(subject, issues, confirmed));
        }
        severities.ifPresent(each -> {
            each.raise(issues);
            confirmed.removeIf(finding -> each.isOff(finding.issue()));
        });
        return new Verdict(issues, confirmed);
    }

    private static void confirm(Case subject, List<Issue> issues, List<ConfirmedIssue> confirmed) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(subject);
        Map<String, String> reasons = new HashMap<>();
        for (Confirmation confirmation : subject.getConfirmations()) {
            if (isReasoned(confirmation)) {
                IssueCode.find(confirmation.getCode()).ifPresent(code -> reasons.putIfAbsent(code.name(), confirmation.getReason().strip()));
            }
        }
        Set<String> used = new HashSet<>();
        Set<String> errors = new HashSet<>();
        for (Iterator<Issue> all = issues.iterator(); all.hasNext();) {
            Issue issue = all.next();
            boolean inside = issue.getOffset() != null && issue.getOffset() >= node.getOffset() && issue.getOffset() < node.getTotalEndOffset();
            if (inside && reasons.containsKey(issue.getCode())) {
                if (issue.getSeverity() == Severity.ERROR) {
                    errors.add(issue.getCode());
                } else {
                    used.add(issue.getCode());
                    confirmed.add(new ConfirmedIssue(issue, reasons.get(issue.getCode())));
                    all.remove();
                }
            }
        }
        subject.getConfirmations().stream().filter(each -> each.getCode() != null)
                .forEach(each -> objection(each, used, errors).ifPresent(issues::add));
    }

    private static boolean isReasoned(Confirmation confirmation) {
        return confirmation.getReason() != null && !confirmation.getReason().isBlank();
    }

    /** What is wrong with a confirmation; empty when it does what it says. */
    private static Optional<Issue> objection(Confirmation confirmation, Set<String> used, Set<String> errors) {
        Optional<IssueCode> code = IssueCode.find(confirmation.getCode());
        if (code.isEmpty()) {
            return Optional.of(issue(confirmation, IssueCode.CONFIRMATION_WITHOUT_EFFECT,
                    "there is no rule " + confirmation.getCode() + "; copy the code from the finding you mean"));
        }
        if (errors.contains(code.get().name()) || !code.get().isAskedByJournal() && !used.contains(code.get().name()) && code.get().severity() == Severity.ERROR) {
            return Optional.of(issue(confirmation, IssueCode.CONFIRMATION_OF_ERROR, "an error cannot be confirmed; mend what "
                    + code.get() + " is about, and delete the confirmation"));
        }
        if (!isReasoned(confirmation)) {
            return Optional.of(issue(confirmation, IssueCode.CONFIRMATION_WITHOUT_EFFECT,
                    "a confirmation needs a reason that tells a reviewer why the finding stands; write it between the quotation marks"));
        }
        return used.contains(code.get().name()) || code.get().isAskedByJournal() ? Optional.empty() : Optional.of(issue(confirmation, IssueCode.CONFIRMATION_WITHOUT_EFFECT,
                "this case has no finding " + code.get() + " any more; delete the confirmation"));
    }

    private static Issue issue(Confirmation confirmation, IssueCode code, String message) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(confirmation);
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setSeverity(code.severity());
        issue.setCode(code.name());
        issue.setType(CheckType.FAST);
        issue.setMessage(message);
        issue.setUriToProblem(EcoreUtil.getURI(confirmation));
        issue.setOffset(node.getOffset());
        issue.setLength(node.getLength());
        issue.setLineNumber(node.getStartLine());
        issue.setColumn(NodeModelUtils.getLineAndColumn(node, node.getOffset()).getColumn());
        issue.setLineNumberEnd(node.getEndLine());
        issue.setColumnEnd(NodeModelUtils.getLineAndColumn(node, node.getEndOffset()).getColumn());
        return issue;
    }
}
