// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calx.ide.term.TermPlaces;
import org.calx.language.validation.CaseTerms;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.StringInputStream;
import org.eclipse.xtext.util.TextRegion;

/** Proposes what the grammar allows at a place: words, statements, terms, names, dates and units. */
final class GrammarProposals {

    private static final Pattern AFTER_AT = Pattern.compile("\\bat\\s+$");

    @Inject
    private Provider<QuickContexts> contexts;
    @Inject
    private GrammarElements elements;
    @Inject
    private TermProposals terms;
    @Inject
    private IResourceFactory resources;
    @Inject
    private Provider<XtextResourceSet> resourceSets;

    /** Adds the proposals for a place in a text that a resource was read from. */
    void add(XtextResource resource, Path file, String text, int offset, ProposalList proposals) {
        Excerpt excerpt = Excerpt.around(resource, text, offset);
        XtextResource around = excerpt.isWhole() ? resource : read(excerpt.text());
        int caret = offset - excerpt.shift();
        ContentAssistContext[] found = contexts(around, excerpt.text(), caret);
        boolean inWord = Stream.of(found).anyMatch(context -> !context.getPrefix().isBlank());
        FreeNames names = new FreeNames(resource.getContents().isEmpty() ? null : resource.getContents().getFirst());
        ProposalList shifted = proposals.shifted(excerpt.shift());
        Place place = new Place(null, excerpt, new Prefix("", caret, 0), file, names, indentation(text, offset), shifted);
        for (ContentAssistContext context : found) {
            if (!inWord || !context.getPrefix().isBlank()) {
                add(context, place.at(context.getCurrentModel(), prefix(context)));
            }
        }
        if (Stream.of(found).anyMatch(context -> context.getPrefix().strip().indexOf(' ') > 0)) {
            behindWords(excerpt.text(), caret, place);
        }
        if (AFTER_AT.matcher(text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset)).find()) {
            behindAt(excerpt.text(), caret, place);
        }
        afterWords(around, caret, place);
    }

    private static Prefix prefix(ContentAssistContext context) {
        return new Prefix(context.getPrefix(), context.getReplaceRegion().getOffset(), context.getReplaceRegion().getLength());
    }

    private void add(ContentAssistContext context, Place place) {
        context.getFirstSetGrammarElements().forEach(element -> elements.propose(element, place));
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
    private void behindWords(String text, int offset, Place place) {
        int start = offset;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        Prefix word = new Prefix(text.substring(start, offset), start, offset - start);
        String without = text.substring(0, start) + text.substring(offset);
        for (ContentAssistContext context : contexts(read(without), without, start)) {
            add(context, place.at(context.getCurrentModel(), word));
        }
    }

    /** Behind "noticed at" the parser expects "at least" and nothing else; what may follow "at" alone may follow "on". */
    private void behindAt(String text, int offset, Place place) {
        int word = text.lastIndexOf("at", offset - 1);
        String other = text.substring(0, word) + "on" + text.substring(word + 2);
        for (ContentAssistContext context : contexts(read(other), other, offset)) {
            add(context, place.at(context.getCurrentModel(), prefix(context)));
        }
    }

    private XtextResource read(String text) {
        XtextResource resource = (XtextResource) resources.createResource(URI.createURI("file:/completion.calx"));
        resourceSets.get().getResources().add(resource);
        try {
            resource.load(new StringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
        return resource;
    }

    /** A term of several words goes on after a space: "systemic " may become "systemic sclerosis". */
    private void afterWords(XtextResource resource, int offset, Place place) {
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
            EStructuralFeature property = assignment == null ? null : GrammarElements.property(assignment);
            if (property != null && !TermPlaces.of(property).isEmpty()) {
                EObject model = NodeModelUtils.findActualSemanticObjectFor(node);
                Prefix typed = new Prefix(NodeModelUtils.getTokenText(node) + " ", node.getOffset(), offset - node.getOffset());
                terms.continued(property, CaseTerms.around(place.subject(model)), place.at(model, typed));
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
}
