// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import com.google.inject.Inject;
import java.util.List;
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
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
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
    /** What is to be linked, one part or none; null for everything. */
    private List<EObject> unlinked;
    /** What may hold names that are not found yet; null when all are found. */
    private EObject open;

    /**
     * Takes over a text in which only one statement was changed, or the space behind it: it is read again, and everything else stays the same object.
     *
     * @param text the whole text as it is now
     * @return whether it was taken over; otherwise nothing has happened, and the text is to be read anew
     */
    public boolean change(String text) {
        ReadFile file = (ReadFile) getParseResult();
        ReplaceRegion change = TextChange.between(file.getRootNode().getText(), text);
        Optional<StatementParser.Reread> reread = statements.read(file, change);
        reread.ifPresent(part -> {
            take(part);
            nodes.setCompleteContent(file.getRootNode(), text);
            updateInternalState(file.again());
        });
        return reread.isPresent();
    }

    private void take(StatementParser.Reread part) {
        if (part.now() == null) {
            unlinked = open == null ? List.of() : open == getParseResult().getRootASTElement() ? null : List.of(open);
        } else {
            EObject before = part.before().getSemanticElement();
            EObject now = part.now().getRootASTElement();
            unlinked = (open == null || open == before) && !holdsName(before) && !holdsName(now) ? List.of(now) : null;
            settled.forget(before);
            replace(before, now);
            nodes.replaceAndTransferLookAhead(part.before(), part.now().getRootNode());
        }
        if (part.space() != null) {
            ILeafNode before = part.space().before();
            ICompositeNode root = nodes.newRootNode(part.space().now());
            nodes.newLeafNode(0, part.space().now().length(), before.getGrammarElement(), true, null, root);
            nodes.replaceAndTransferLookAhead(before, root);
        }
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
        if (unlinked == null) {
            super.doLinking();
            open = getParseResult().getRootASTElement();
            return;
        }
        ListBasedDiagnosticConsumer consumer = new ListBasedDiagnosticConsumer();
        unlinked.forEach(part -> getLinker().linkModel(part, consumer));
        getErrors().addAll(consumer.getResult(Severity.ERROR));
        open = unlinked.isEmpty() ? null : unlinked.getFirst();
    }

    @Override
    public void resolveLazyCrossReferences(CancelIndicator canceled) {
        if (open == null) {
            return;
        }
        if (unlinked == null) {
            super.resolveLazyCrossReferences(canceled);
        } else {
            unlinked.forEach(part -> {
                resolve(part);
                part.eAllContents().forEachRemaining(this::resolve);
            });
        }
        open = getErrors().stream().allMatch(XtextSyntaxDiagnostic.class::isInstance) ? null : open;
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
