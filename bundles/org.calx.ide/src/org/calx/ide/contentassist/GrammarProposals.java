// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calx.ide.outline.StatementText;
import org.calx.ide.term.TermPlaces;
import org.calx.language.validation.CaseTerms;
import org.calx.language.validation.RulePages;
import org.calx.model.CalxPackage;
import org.calx.model.CalendarDate;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.StringInputStream;
import org.eclipse.xtext.util.TextRegion;

/** Proposes what the grammar allows at a place: words, statements, terms, names, dates and units. */
final class GrammarProposals {

    @Inject
    private Provider<ContentAssistContextFactory> contexts;
    @Inject
    private IScopeProvider scopes;
    @Inject
    private TermProposals terms;
    @Inject
    private IResourceFactory resources;
    @Inject
    private Provider<XtextResourceSet> resourceSets;

    /** Adds the proposals for a place in a text that a resource was read from. */
    void add(XtextResource resource, String text, int offset, ProposalList proposals) {
        ContentAssistContext[] found = contexts(resource, text, offset);
        boolean inWord = Stream.of(found).anyMatch(context -> !context.getPrefix().isBlank());
        FreeNames names = new FreeNames(resource.getContents().isEmpty() ? null : resource.getContents().getFirst());
        String indentation = indentation(text, offset);
        for (ContentAssistContext context : found) {
            if (!inWord || !context.getPrefix().isBlank()) {
                Prefix prefix = new Prefix(context.getPrefix(), context.getReplaceRegion().getOffset(),
                        context.getReplaceRegion().getLength());
                Place place = new Place(context, prefix, names, indentation, proposals);
                context.getFirstSetGrammarElements().forEach(place::add);
            }
        }
        if (Stream.of(found).anyMatch(context -> context.getPrefix().strip().indexOf(' ') > 0)) {
            behindWords(text, offset, names, indentation, proposals);
        }
        afterWords(resource, offset, proposals);
    }

    private ContentAssistContext[] contexts(XtextResource resource, String text, int offset) {
        ContentAssistContextFactory factory = contexts.get();
        factory.setPool(MoreExecutors.newDirectExecutorService()); // our callers own the one thread that may read a resource
        return factory.create(text, new TextRegion(offset, 0), offset, resource);
    }

    /**
     * In "anticentromere neg" the last word may belong to the term or begin what follows it; the parser takes it for the first.
     * The second is what may stand there without that word.
     */
    private void behindWords(String text, int offset, FreeNames names, String indentation, ProposalList proposals) {
        int start = offset;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        String without = text.substring(0, start) + text.substring(offset);
        XtextResource resource = (XtextResource) resources.createResource(URI.createURI("file:/completion.calx"));
        resourceSets.get().getResources().add(resource);
        try {
            resource.load(new StringInputStream(without, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
        Prefix word = new Prefix(text.substring(start, offset), start, offset - start);
        for (ContentAssistContext context : contexts(resource, without, start)) {
            Place place = new Place(context, word, names, indentation, proposals);
            context.getFirstSetGrammarElements().forEach(place::add);
        }
    }

    /** A term of several words goes on after a space: "systemic " may become "systemic sclerosis". */
    private void afterWords(XtextResource resource, int offset, ProposalList proposals) {
        INode root = resource.getParseResult().getRootNode();
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
        if (leaf == null || !leaf.isHidden() || !leaf.getText().isBlank()
                || leaf.getText().substring(0, offset - leaf.getOffset()).indexOf('\n') >= 0) {
            return;
        }
        ILeafNode word = NodeModelUtils.findLeafNodeAtOffset(root, leaf.getOffset() - 1);
        for (INode node = word; node != null; node = node.getParent()) {
            Assignment assignment = node.getGrammarElement() instanceof AbstractElement element
                    ? GrammarUtil.containingAssignment(element)
                    : null;
            EStructuralFeature property = assignment == null ? null : property(assignment);
            if (property != null && !TermPlaces.of(property).isEmpty()) {
                String typed = NodeModelUtils.getTokenText(node);
                terms.terms(property, CaseTerms.around(NodeModelUtils.findActualSemanticObjectFor(node)), new Prefix(typed + " ", node.getOffset(), offset - node.getOffset()), proposals);
                return;
            }
        }
    }

    private static String indentation(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = start;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    private static EStructuralFeature property(Assignment assignment) {
        ParserRule rule = GrammarUtil.containingParserRule(assignment);
        return rule.getType() != null && rule.getType().getClassifier() instanceof EClass type
                ? type.getEStructuralFeature(assignment.getFeature())
                : null;
    }

    private final class Place {

        private final ContentAssistContext context;
        private final FreeNames names;
        private final String indentation;
        private final ProposalList proposals;
        private final Prefix prefix;

        Place(ContentAssistContext context, Prefix prefix, FreeNames names, String indentation, ProposalList proposals) {
            this.context = context;
            this.prefix = prefix;
            this.names = names;
            this.indentation = indentation;
            this.proposals = proposals;
        }

        void add(AbstractElement element) {
            switch (element) {
            case Keyword keyword when Phrases.isWord(keyword) -> keyword(keyword);
            case Assignment assignment when assignment.getTerminal() instanceof CrossReference reference -> names(reference);
            case RuleCall call -> call(call);
            default -> { }
            }
        }

        private void keyword(Keyword keyword) {
            AbstractRule rule = GrammarUtil.containingRule(keyword);
            boolean first = rule instanceof ParserRule && rule.getAlternatives() == keyword.eContainer();
            if (first) {
                Statements.propose(rule.getName(), keyword.getValue(), names, indentation, prefix, proposals);
            }
            proposals.add(ProposalKind.KEYWORD, Phrases.from(keyword), "", "", prefix);
        }

        private void names(CrossReference reference) {
            EObject model = context.getCurrentModel();
            if (model == null || GrammarUtil.getReference(reference) == null) {
                return;
            }
            for (IEObjectDescription named : scopes.getScope(model, GrammarUtil.getReference(reference)).getAllElements()) {
                proposals.add(ProposalKind.REFERENCE, named.getName().toString(), StatementText.heading(named.getEObjectOrProxy()),
                        "", prefix);
            }
        }

        private void call(RuleCall call) {
            Assignment assignment = GrammarUtil.containingAssignment(call);
            if (assignment == null || assignment.getTerminal() instanceof CrossReference) {
                return;
            }
            EStructuralFeature property = property(assignment);
            if (!TermPlaces.of(property).isEmpty()) {
                terms.terms(property, CaseTerms.around(context.getCurrentModel()), prefix, proposals);
            }
            switch (call.getRule().getName()) {
            case "UNIT" -> terms.units(context.getCurrentModel(), property, prefix, proposals);
            case "CalendarValue" -> dates();
            case "LABEL" -> proposals.add(ProposalKind.NAME, names.next(GrammarUtil.containingRule(call).getName()),
                    "a new name, to refer to it", "", prefix);
            default -> {
                if (property == CalxPackage.eINSTANCE.getConfirmation_Code()) {
                    rules();
                } else if (TermPlaces.of(property).isEmpty() && call.getRule() instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule)) {
                    Phrases.choices(rule).forEach(choice -> proposals.add(ProposalKind.VALUE, choice, "", "", prefix));
                }
            }
            }
        }

        private void rules() {
            RulePages.all().stream().filter(page -> !page.severity().equals("error")).forEach(
                    page -> proposals.add(ProposalKind.VALUE, page.code(), page.title(), page.text(), prefix));
        }

        private void dates() {
            if (context.getCurrentModel() instanceof CalendarDate date
                    && date.eIsSet(CalxPackage.eINSTANCE.getCalendarDate_Value()) && prefix.text().isEmpty()) {
                return;
            }
            LocalDate today = LocalDate.now();
            List.of(today.toString(), today.toString().substring(0, 7), today.toString().substring(0, 4))
                    .forEach(date -> proposals.add(ProposalKind.DATE, date, detail(date.length()), "", prefix));
        }

        private static String detail(int length) {
            return length == 10 ? "today" : length == 7 ? "this month" : "this year";
        }
    }
}
