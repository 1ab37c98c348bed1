// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.highlighting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.calx.ide.term.TermPlaces;
import org.calx.language.Diagnostic;
import org.calx.language.validation.CaseTerms;
import org.calx.language.validation.IssueCode;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Named;
import org.calx.model.Narrative;
import org.calx.model.narrative.CaseValues;
import org.calx.model.narrative.NarrativeText;
import org.calx.model.narrative.Segment;
import org.calx.model.time.CaseClock;
import org.calx.terminology.LocalTerms;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Colours what only the meaning of a case tells: names, references, terms, and what narrative text embeds. */
public final class MeaningHighlighter {

    private final List<Highlight> highlights = new ArrayList<>();
    /** The terms of the case that is coloured. */
    private LocalTerms local = LocalTerms.NONE;

    private MeaningHighlighter() {
    }

    /**
     * Colours a file that has been read.
     *
     * @param resource the file
     * @param findings its findings
     * @param goOn     called now and then; ends the work by an exception
     * @return the pieces in order; they never overlap
     */
    public static List<Highlight> highlight(Resource resource, List<Diagnostic> findings, Runnable goOn) {
        MeaningHighlighter highlighter = new MeaningHighlighter();
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            goOn.run();
            highlighter.add(all.next());
        }
        highlighter.unknownTerms(findings);
        highlighter.highlights.sort(Comparator.comparingInt(Highlight::offset));
        return List.copyOf(highlighter.highlights);
    }

    private void add(EObject object) {
        if (object instanceof Case subject) {
            local = CaseTerms.around(subject);
        }
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!TermPlaces.of(attribute).isEmpty() && object.eIsSet(attribute)) {
                terms(object, attribute);
            }
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && object.eIsSet(reference)) {
                nodes(object, reference, HighlightKind.REFERENCE);
            }
        }
        if (object instanceof Named) {
            nodes(object, CalxPackage.eINSTANCE.getNamed_Name(), HighlightKind.NAME);
        }
        if (object instanceof Narrative narrative) {
            narrative(narrative);
        }
    }

    private void nodes(EObject object, EStructuralFeature feature, HighlightKind kind) {
        for (INode node : NodeModelUtils.findNodesForFeature(object, feature)) {
            highlights.add(new Highlight(node.getOffset(), node.getLength(), kind));
        }
    }

    private void terms(EObject object, EAttribute attribute) {
        for (INode node : NodeModelUtils.findNodesForFeature(object, attribute)) {
            String text = NodeModelUtils.getTokenText(node);
            if (TermPlaces.find(attribute, text.replace("\"", ""), local).isPresent()) {
                highlights.add(new Highlight(node.getOffset(), node.getLength(), HighlightKind.TERM));
            }
        }
    }

    /** Which words are unknown is for the check to say: it knows where free words are as good as a term. */
    private void unknownTerms(List<Diagnostic> findings) {
        for (Diagnostic finding : findings) {
            Highlight unknown = new Highlight(finding.offset(), finding.length(), HighlightKind.UNKNOWN_TERM);
            if (finding.code().equals(IssueCode.UNKNOWN_TERM.name()) && finding.length() > 0
                    && highlights.stream().noneMatch(other -> other.offset() < unknown.end() && unknown.offset() < other.end())) {
                highlights.add(unknown);
            }
        }
    }

    private void narrative(Narrative narrative) {
        Case subject = EcoreUtil2.getContainerOfType(narrative, Case.class);
        CaseValues values = new CaseValues(subject, new CaseClock(subject));
        for (INode node : NodeModelUtils.findNodesForFeature(narrative, CalxPackage.eINSTANCE.getNarrative_Text())) {
            for (Segment segment : NarrativeText.parse(NodeModelUtils.getTokenText(node)).segments()) {
                HighlightKind kind = switch (segment) {
                case Segment.Cited cited -> HighlightKind.CITATION;
                case Segment.Embedded embedded -> values.look(embedded.expression()).value().isPresent()
                        ? HighlightKind.EMBEDDED
                        : HighlightKind.UNKNOWN_TERM;
                case Segment.Unclosed unclosed -> HighlightKind.UNKNOWN_TERM;
                case Segment.Prose prose -> null;
                };
                if (kind != null) {
                    highlights.add(new Highlight(node.getOffset() + segment.offset(), segment.length(), kind));
                }
            }
        }
    }
}
