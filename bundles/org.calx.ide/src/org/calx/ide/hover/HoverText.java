// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.hover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.calx.ide.navigation.Definitions;
import org.calx.ide.outline.StatementText;
import org.calx.ide.reference.Citables;
import org.calx.ide.term.TermPlaces;
import org.calx.ide.term.TermText;
import org.calx.language.Diagnostic;
import org.calx.language.validation.CaseTerms;
import org.calx.language.validation.RulePage;
import org.calx.language.validation.RulePages;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.LabResult;
import org.calx.model.Narrative;
import org.calx.model.Source;
import org.calx.model.narrative.NarrativeText;
import org.calx.model.narrative.Segment;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Says what is known of the word at a place: a term, something the case declares, or a publication it cites. */
public final class HoverText {

    private static final int MOST_LINES = 12;
    private static final Set<EStructuralFeature> VALUE = Set.of(CalxPackage.Literals.LAB_RESULT__VALUE, CalxPackage.Literals.LAB_RESULT__UNIT,
            CalxPackage.Literals.LAB_RESULT__COMPARATOR, CalxPackage.Literals.LAB_RESULT__RANGE_LOW, CalxPackage.Literals.LAB_RESULT__RANGE_HIGH);

    private HoverText() {
    }

    /**
     * Says what is known of the word at a place.
     *
     * @param resource what was read
     * @param file     the file it stands for
     * @param offset   the place
     * @param findings the findings in the file
     * @return what is known; empty when nothing is
     */
    public static Optional<Hover> at(XtextResource resource, Path file, int offset, List<Diagnostic> findings) {
        Optional<Hover> word = word(resource, file, offset);
        String rules = findings.stream().filter(finding -> finding.offset() <= offset && offset <= finding.offset() + finding.length())
                .map(Diagnostic::code).distinct().flatMap(code -> RulePages.find(code).stream()).map(HoverText::rule)
                .collect(Collectors.joining("\n\n"));
        if (rules.isEmpty()) {
            return word;
        }
        return Optional.of(word.map(known -> new Hover(known.offset(), known.length(), known.text() + "\n\n" + rules))
                .orElseGet(() -> new Hover(offset, 0, rules)));
    }

    private static String rule(RulePage page) {
        return page.code() + ": " + page.title() + "\n" + page.reason()
                + (page.source().isEmpty() ? "" : "\nSource: " + page.source());
    }

    private static Optional<Hover> word(XtextResource resource, Path file, int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        if (leaf == null || leaf.isHidden()) {
            return Optional.empty();
        }
        return citation(leaf, file, offset)
                .or(() -> Definitions.at(resource, file, offset).filter(found -> found.target().isPresent())
                        .map(found -> new Hover(found.offset(), found.length(), statement(found.target().get()))))
                .or(() -> term(leaf));
    }

    private static Optional<Hover> citation(ILeafNode leaf, Path file, int offset) {
        EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
        boolean cites = element instanceof Narrative && leaf.getText().startsWith("\"\"\"")
                || element instanceof Source && leaf.getText().startsWith("[@");
        if (!cites) {
            return Optional.empty();
        }
        Case subject = EcoreUtil2.getContainerOfType(element, Case.class);
        for (Segment.Key key : NarrativeText.parse(leaf.getText()).keys()) {
            int start = leaf.getOffset() + key.offset();
            if (offset >= start - 1 && offset <= start + key.name().length()) {
                return Citables.of(subject, file).stream().filter(citable -> citable.key().equals(key.name())).findFirst()
                        .map(citable -> new Hover(start, key.name().length(), citable.summary()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Hover> term(ILeafNode leaf) {
        for (INode node = leaf; node != null; node = node.getParent()) {
            Assignment assignment = node.getGrammarElement() instanceof AbstractElement element
                    ? GrammarUtil.containingAssignment(element)
                    : null;
            EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
            if (assignment != null && owner != null) {
                EStructuralFeature property = owner.eClass().getEStructuralFeature(assignment.getFeature());
                INode whole = node;
                if (owner instanceof LabResult result && VALUE.contains(property)) {
                    return LabHover.text(result).map(text -> new Hover(whole.getOffset(), whole.getLength(), text));
                }
                return property == null ? Optional.empty()
                        : TermPlaces.find(property, NodeModelUtils.getTokenText(node).replace("\"", ""), CaseTerms.around(owner))
                                .map(term -> new Hover(whole.getOffset(), whole.getLength(), TermText.describe(term)));
            }
        }
        return Optional.empty();
    }

    /** A statement as it stands in the file, without its indentation and cut after some lines. */
    private static String statement(EObject target) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(target);
        if (node == null) {
            return StatementText.heading(target);
        }
        String text = NodeModelUtils.getTokenText(node);
        String first = StatementText.keyword(target);
        StringBuilder lines = new StringBuilder();
        int count = 0;
        int indentation = -1;
        for (String line : node.getText().strip().lines().toList()) {
            int lead = line.length() - line.stripLeading().length();
            indentation = indentation < 0 && count > 0 ? lead : indentation;
            String shown = count == 0 ? line : " ".repeat(Math.max(0, lead - Math.max(0, indentation) + 2)) + line.strip();
            if (line.strip().equals("}") || ++count > MOST_LINES) {
                continue;
            }
            lines.append(lines.isEmpty() ? "" : "\n").append(shown.replaceAll("\\s*\\{$", ""));
        }
        return lines.isEmpty() ? first + " " + text : count > MOST_LINES ? lines + "\n…" : lines.toString();
    }
}
