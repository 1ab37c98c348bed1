// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;

/** What the checks of every topic share: the facts of the case at hand, and how a finding is reported. */
public abstract class CaseChecks extends AbstractDeclarativeValidator {

    private static final int WHOLE = ValidationMessageAcceptor.INSIGNIFICANT_INDEX;
    private static final int QUOTED = 40;

    @Override
    public void register(EValidatorRegistrar registrar) {
        // the composed validator is registered, not its parts
    }

    @Override
    protected List<EPackage> getEPackages() {
        return List.of(CalxPackage.eINSTANCE);
    }

    /** {@return the facts of the case an object belongs to; gathered once in a run, null outside a case} */
    @SuppressWarnings("unchecked")
    protected CaseFacts facts(EObject object) {
        Case subject = EcoreUtil2.getContainerOfType(object, Case.class);
        if (subject == null) {
            return null;
        }
        Map<Case, CaseFacts> known = (Map<Case, CaseFacts>) getContext().computeIfAbsent(CaseFacts.class,
                key -> new HashMap<Case, CaseFacts>());
        return known.computeIfAbsent(subject, CaseFacts::new);
    }

    /** {@return the references of a case and what it cites; read once in a run} */
    @SuppressWarnings("unchecked")
    CaseLibrary library(Case subject) {
        Map<Case, CaseLibrary> known = (Map<Case, CaseLibrary>) getContext().computeIfAbsent(CaseLibrary.class,
                key -> new HashMap<Case, CaseLibrary>());
        return known.computeIfAbsent(subject, CaseLibrary::new);
    }

    /** Says that what a check {@linkplain OfItself of the object itself} finds depends on something else this time. */
    void lookElsewhere() {
        getContext().put(CalxValidator.ELSEWHERE, Boolean.TRUE);
    }

    /** Whether the file could not be read in every place, so that what seems to be missing may only be misspelt. */
    protected static boolean isBroken(EObject object) {
        return object.eResource() instanceof XtextResource file && file.getParseResult() != null && file.getParseResult().hasSyntaxErrors();
    }

    /** Reports a finding at the value of a feature, with the severity of its code. */
    protected void report(IssueCode code, String message, EObject object, EStructuralFeature feature, String... data) {
        report(code, code.severity(), message, object, feature, WHOLE, data);
    }

    /** Reports a finding at one value of a list, with the severity of its code. */
    protected void report(IssueCode code, String message, EObject object, EStructuralFeature feature, int index, String... data) {
        report(code, code.severity(), message, object, feature, index, data);
    }

    /** Reports a finding with a severity of its own; an error never becomes more than an error. */
    protected void report(IssueCode code, Severity severity, String message, EObject object, EStructuralFeature feature, int index,
            String... data) {
        ValidationMessageAcceptor acceptor = getMessageAcceptor();
        switch (severity) {
        case ERROR -> acceptor.acceptError(message, object, feature, index, code.name(), data);
        case WARNING -> acceptor.acceptWarning(message, object, feature, index, code.name(), data);
        case INFO, IGNORE -> acceptor.acceptInfo(message, object, feature, index, code.name(), data);
        }
    }

    /** Reports a finding at the first word of a statement, for what is missing from it. */
    protected void reportAtStart(IssueCode code, Severity severity, String message, EObject object, String... data) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        if (node == null) {
            report(code, severity, message, object, null, WHOLE, data);
            return;
        }
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                reportAt(code, severity, message, object, leaf.getOffset(), leaf.getLength(), data);
                return;
            }
        }
    }

    /** Reports a finding at characters of the file. */
    protected void reportAt(IssueCode code, Severity severity, String message, EObject object, int offset, int length, String... data) {
        ValidationMessageAcceptor acceptor = getMessageAcceptor();
        switch (severity) {
        case ERROR -> acceptor.acceptError(message, object, offset, length, code.name(), data);
        case WARNING -> acceptor.acceptWarning(message, object, offset, length, code.name(), data);
        case INFO, IGNORE -> acceptor.acceptInfo(message, object, offset, length, code.name(), data);
        }
    }

    /** {@return an object in the words of the author, shortened when long} */
    protected static String typed(EObject object) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? "" : shortened(NodeModelUtils.getTokenText(node));
    }

    /** {@return text on one line and not too long to be quoted in a message} */
    protected static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED - 1) + "…";
    }
}
