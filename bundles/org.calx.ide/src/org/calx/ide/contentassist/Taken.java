// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.calx.model.Case;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What may be said once and has been said: a second title, a second start of a treatment. */
@Singleton
final class Taken {

    private final Map<AbstractRule, List<Assignment>> callers = new HashMap<>();

    @Inject
    Taken(IGrammarAccess access) {
        for (ParserRule rule : GrammarUtil.allParserRules(access.getGrammar())) {
            for (Assignment assignment : GrammarUtil.containedAssignments(rule)) {
                if (assignment.getTerminal() instanceof RuleCall call) {
                    callers.computeIfAbsent(call.getRule(), key -> new ArrayList<>()).add(assignment);
                }
            }
        }
    }

    /**
     * Says whether what an element of the grammar leads to is there already.
     *
     * @param element what would be proposed
     * @param place   the place; what stands right there is about to be replaced and does not count
     */
    boolean is(AbstractElement element, Place place) {
        List<Assignment> values = values(element);
        return place.model() != null && !values.isEmpty() && values.stream().allMatch(assignment -> isSet(assignment, place));
    }

    private List<Assignment> values(AbstractElement element) {
        Assignment own = GrammarUtil.containingAssignment(element);
        if (own != null || !(element instanceof Keyword)) {
            return own == null || opensRule(own) ? List.of() : List.of(own);
        }
        AbstractRule rule = GrammarUtil.containingRule(element);
        EObject container = element.eContainer();
        while (container != null && !(container instanceof Group)) {
            container = container.eContainer();
        }
        if (container == null) {
            return List.of();
        }
        return Phrases.startsRule((Keyword) element) ? callers.getOrDefault(rule, List.of())
                : EcoreUtil2.getAllContentsOfType(container, Assignment.class);
    }

    /** What a rule starts with begins another element of the model, in which nothing is said yet. */
    private static boolean opensRule(Assignment assignment) {
        ParserRule rule = GrammarUtil.containingParserRule(assignment);
        EObject element = assignment;
        while (element != rule.getAlternatives()) {
            if (element.eContainer() instanceof Group group && group.getElements().getFirst() != element) {
                return false;
            }
            element = element.eContainer();
        }
        return !rule.isFragment();
    }

    private static boolean isSet(Assignment assignment, Place place) {
        EClass type = (EClass) GrammarUtil.containingParserRule(assignment).getType().getClassifier();
        EObject owner = place.model();
        while (owner != null && !type.isInstance(owner)) {
            owner = owner.eContainer();
        }
        EStructuralFeature feature = type.getEStructuralFeature(assignment.getFeature());
        if (owner instanceof Case && !place.excerpt().isWhole()) {
            return feature != null && !feature.isMany() && place.excerpt().subject().eIsSet(feature);
        }
        int caret = place.prefix().caret();
        if (owner == null || feature == null || feature.isMany() || !owner.eIsSet(feature)) {
            return false;
        }
        List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, feature).stream().filter(node -> node.getLength() > 0).toList();
        return !nodes.isEmpty() && nodes.stream().allMatch(node -> node.getEndOffset() < caret || node.getOffset() > caret);
    }
}
