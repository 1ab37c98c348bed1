// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import com.google.inject.Inject;
import java.util.Optional;
import org.calx.model.Named;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.impl.ListBasedDiagnosticConsumer;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ReplaceRegion;
import org.eclipse.xtext.util.Triple;

/** A file of the language. */
public class CaseResource extends LazyLinkingResource {

    @Inject
    private StatementParser statements;
    @Inject
    private NodeModelBuilder nodes;
    private final Settled settled = new Settled();
    /** What was read last, when nothing else is to be linked; null for everything. */
    private EObject alone;
    /** What may hold names that are not found yet; null when all are found. */
    private EObject open;

    /**
     * Takes over a text in which only one statement was changed: this one is read again, and everything else stays the same object.
     *
     * @param text the whole text as it is now
     * @return whether it was taken over; otherwise nothing has happened, and the text is to be read anew
     */
    public boolean change(String text) {
        IParseResult file = getParseResult();
        ReplaceRegion change = TextChange.between(file.getRootNode().getText(), text);
        Optional<StatementParser.Reread> reread = statements.read(file, change);
        reread.ifPresent(statement -> {
            EObject before = statement.before().getSemanticElement();
            EObject now = statement.now().getRootASTElement();
            alone = (open == null || open == before) && !holdsName(before) && !holdsName(now) ? now : null;
            settled.forget(before);
            replace(before, now);
            nodes.replaceAndTransferLookAhead(statement.before(), statement.now().getRootNode());
            nodes.setCompleteContent(file.getRootNode(), text);
            updateInternalState(file);
        });
        return reread.isPresent();
    }

    /** Whether something else may refer to a thing or what it holds. */
    private static boolean holdsName(EObject thing) {
        boolean found = thing instanceof Named named && named.getName() != null;
        for (TreeIterator<EObject> all = thing.eAllContents(); all.hasNext() && !found;) {
            found = all.next() instanceof Named named && named.getName() != null;
        }
        return found;
    }

    /** {@return what need not be checked again while the file is changed} */
    public Settled settled() {
        return settled;
    }

    @Override
    protected void doLinking() {
        if (alone == null) {
            super.doLinking();
        } else {
            ListBasedDiagnosticConsumer consumer = new ListBasedDiagnosticConsumer();
            getLinker().linkModel(alone, consumer);
            getErrors().addAll(consumer.getResult(Severity.ERROR));
        }
        open = alone == null ? getParseResult().getRootASTElement() : alone;
    }

    @Override
    public void resolveLazyCrossReferences(CancelIndicator canceled) {
        if (open == null) {
            return;
        }
        if (alone == null) {
            super.resolveLazyCrossReferences(canceled);
        } else {
            resolve(alone);
            alone.eAllContents().forEachRemaining(this::resolve);
        }
        open = getErrors().isEmpty() ? null : open;
    }

    private void resolve(EObject owner) {
        for (EReference reference : owner.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                resolveLazyCrossReference((InternalEObject) owner, reference);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void replace(EObject before, EObject now) {
        EObject owner = before.eContainer();
        EStructuralFeature feature = before.eContainingFeature();
        if (feature.isMany()) {
            EList<EObject> all = (EList<EObject>) owner.eGet(feature);
            all.set(all.indexOf(before), now);
        } else {
            owner.eSet(feature, now);
        }
    }

    /**
     * Takes back what was said of a name that is found now. The message is composed from all names there are, so it is asked for only
     * where something was said.
     */
    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> triple) {
        int offset = triple.getThird().getOffset();
        if (getErrors().stream().anyMatch(error -> error instanceof AbstractDiagnostic said && said.getOffset() == offset)) {
            super.removeDiagnostic(triple);
        }
    }
}
