// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.calx.model.CalxFile;
import org.calx.model.Case;
import org.calx.model.Declaration;
import org.calx.model.Named;
import org.calx.model.CalxPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Nothing that can be said once is said twice, and no name is given twice. */
public class StatementChecks extends CaseChecks {

    /** A piece of the grammar that assigns nothing. */
    private static final String NONE = "";
    /** A piece of the grammar that may be repeated. */
    private static final String MANY = "*";

    /** The feature that each piece of the grammar sets; asked for each word of a file, and always the same. */
    private final Map<EObject, String> assigned = new ConcurrentHashMap<>();

    /** A statement repeated where only one can hold; the parser keeps the last without a word. */
    @Check
    @OfItself
    public void saidOnce(EObject object) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
        if (node != null) {
            collect(object, node, new HashMap<>());
        }
    }

    private void collect(EObject object, ICompositeNode parent, Map<String, INode> first) {
        for (INode child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof ILeafNode leaf && leaf.isHidden()) {
                continue;
            }
            String feature = assigned(child.getGrammarElement());
            if (feature.equals(NONE)) {
                // a fragment or a rule that hands on to another: its statements are those of the same object
                if (child instanceof ICompositeNode inner && (!inner.hasDirectSemanticElement() || inner.getSemanticElement() == object)) {
                    collect(object, inner, first);
                }
            } else if (!feature.equals(MANY)) {
                INode before = first.putIfAbsent(feature, child);
                if (before != null) {
                    reportAt(IssueCode.DUPLICATE_STATEMENT, IssueCode.DUPLICATE_STATEMENT.severity(), "this is said a second time, after '"
                            + shortened(NodeModelUtils.getTokenText(before)) + "' in line " + before.getStartLine()
                            + ", and only one can hold; delete one of the two", object, child.getOffset(), child.getLength());
                }
            }
        }
    }

    private String assigned(EObject grammarElement) {
        String known = grammarElement == null ? NONE : assigned.get(grammarElement);
        return known == null ? assigned.computeIfAbsent(grammarElement, StatementChecks::feature) : known;
    }

    private static String feature(EObject grammarElement) {
        Assignment assignment = GrammarUtil.containingAssignment(grammarElement);
        return assignment == null ? NONE : "=".equals(assignment.getOperator()) ? assignment.getFeature() : MANY;
    }

    /** A name given to two things of a case. */
    @Check
    public void namesDiffer(Case subject) {
        Map<String, Named> first = new HashMap<>();
        for (EObject each : facts(subject).contents()) {
            if (each instanceof Named named) {
                unique(named, first);
            }
        }
    }

    /** A name given to two cases of a file. */
    @Check
    public void casesDiffer(CalxFile file) {
        Map<String, Named> first = new HashMap<>();
        for (Declaration declaration : file.getDeclarations()) {
            unique(declaration, first);
        }
    }

    private void unique(Named named, Map<String, Named> first) {
        Named before = named.getName() == null ? null : first.putIfAbsent(named.getName(), named);
        if (before != null) {
            report(IssueCode.DUPLICATE_NAME, "the name " + named.getName() + " is already given in line "
                    + NodeModelUtils.findActualNodeFor(before).getStartLine() + "; choose another, so that references to it are clear", named,
                    CalxPackage.Literals.NAMED__NAME);
        }
    }
}
