// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calx.model.CalxFile;
import org.calx.model.Case;
import org.calx.model.Confirmation;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

/** Drops the findings an author has confirmed with a reason, and says which confirmations were not needed. */
public class CalxResourceValidator extends ResourceValidatorImpl {

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator canceled) {
        List<Issue> issues = super.validate(resource, mode, canceled);
        if (resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof CalxFile file)) {
            return issues;
        }
        List<Issue> kept = new ArrayList<>(issues);
        file.getDeclarations().stream().filter(Case.class::isInstance).map(Case.class::cast)
                .filter(subject -> !subject.getConfirmations().isEmpty()).forEach(subject -> confirm(resource, subject, kept));
        return kept;
    }

    private static void confirm(Resource resource, Case subject, List<Issue> issues) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(subject);
        Set<String> confirmed = new HashSet<>();
        subject.getConfirmations().forEach(each -> IssueCode.find(each.getCode()).ifPresent(code -> confirmed.add(code.name())));
        Set<String> used = new HashSet<>();
        issues.removeIf(issue -> {
            boolean dropped = issue.getSeverity() != Severity.ERROR && confirmed.contains(issue.getCode()) && issue.getOffset() != null
                    && issue.getOffset() >= node.getOffset() && issue.getOffset() < node.getTotalEndOffset();
            if (dropped) {
                used.add(issue.getCode());
            }
            return dropped;
        });
        for (Confirmation confirmation : subject.getConfirmations()) {
            Optional<IssueCode> code = IssueCode.find(confirmation.getCode());
            if (confirmation.getCode() != null && (code.isEmpty() || !used.contains(code.get().name()))) {
                issues.add(unneeded(resource, confirmation, code, issues));
            }
        }
    }

    private static Issue unneeded(Resource resource, Confirmation confirmation, Optional<IssueCode> code, List<Issue> issues) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(confirmation);
        boolean error = code.isPresent()
                && issues.stream().anyMatch(issue -> issue.getSeverity() == Severity.ERROR && code.get().name().equals(issue.getCode()));
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setSeverity(Severity.INFO);
        issue.setCode(IssueCode.CONFIRMATION_WITHOUT_EFFECT.name());
        issue.setType(CheckType.FAST);
        issue.setMessage(code.isEmpty() ? "there is no rule " + confirmation.getCode() + "; copy the code from the finding you mean"
                : error ? "an error cannot be confirmed; mend what it is about"
                        : "this case has no finding " + code.get() + " any more; delete the confirmation");
        issue.setUriToProblem(org.eclipse.emf.ecore.util.EcoreUtil.getURI(confirmation));
        issue.setOffset(node.getOffset());
        issue.setLength(node.getLength());
        issue.setLineNumber(node.getStartLine());
        issue.setColumn(NodeModelUtils.getLineAndColumn(node, node.getOffset()).getColumn());
        issue.setLineNumberEnd(node.getEndLine());
        issue.setColumnEnd(NodeModelUtils.getLineAndColumn(node, node.getEndOffset()).getColumn());
        return issue;
    }
}
