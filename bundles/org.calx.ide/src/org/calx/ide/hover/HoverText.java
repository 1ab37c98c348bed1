// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.hover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calx.ide.contentassist.Statements;
import org.calx.ide.term.TermPlaces;
import org.calx.ide.term.TermText;
import org.calx.language.Diagnostic;
import org.calx.language.validation.CaseTerms;
import org.calx.language.validation.RulePage;
import org.calx.language.validation.RulePages;
import org.calx.terminology.Term;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Says what is known of the word at a place: a term, something the case declares, or a publication it cites. */
public final class HoverText {

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
        return NameHover.at(resource, leaf, file, offset).or(() -> keyword(leaf)).or(() -> term(leaf)).or(() -> measurement(leaf));
    }

    /** What a statement is for, over the keyword it starts with. */
    private static Optional<Hover> keyword(ILeafNode leaf) {
        if (!(leaf.getGrammarElement() instanceof Keyword keyword) || keyword.getValue().length() < 2) {
            return Optional.empty();
        }
        ParserRule rule = GrammarUtil.containingParserRule(keyword);
        boolean starts = rule.getAlternatives() instanceof Group group && group.getElements().getFirst() == keyword;
        boolean startsInRule = rule.isFragment() && keyword.eContainer() instanceof Group group && group.getElements().getFirst() == keyword;
        return (starts ? Statements.of(rule.getName()) : startsInRule ? Statements.of(keyword.getValue()) : Optional.<Statements.Statement>empty())
                .map(known -> new Hover(leaf.getOffset(), leaf.getLength(),
                        keyword.getValue() + ": " + known.detail() + "\nExample:\n" + known.example().indent(2).stripTrailing()));
    }

    private static String described(Term term, EObject owner) {
        String measured = MeasurementHover.of(owner);
        return measured.isEmpty() ? TermText.describe(term) : TermText.describe(term) + "\n\n" + measured;
    }

    private static Optional<Hover> measurement(ILeafNode leaf) {
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(leaf);
        String known = owner == null ? "" : MeasurementHover.of(owner);
        return known.isEmpty() ? Optional.empty() : Optional.of(new Hover(leaf.getOffset(), leaf.getLength(), known));
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
                return property == null ? Optional.empty()
                        : TermPlaces.find(property, NodeModelUtils.getTokenText(node).replace("\"", ""), CaseTerms.around(owner))
                                .map(term -> new Hover(whole.getOffset(), whole.getLength(), described(term, owner)));
            }
        }
        return Optional.empty();
    }
}
