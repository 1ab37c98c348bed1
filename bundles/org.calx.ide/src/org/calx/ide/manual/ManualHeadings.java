// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Finds the headings of the reference (docs/language.md), which is made of the rules of the grammar, for a place in a case. */
public final class ManualHeadings {

    private ManualHeadings() {
    }

    /**
     * Names what was read at a place.
     *
     * @param resource what was read
     * @param offset   the place
     * @return possible headings, the closest first; not all of them exist
     */
    public static List<String> at(XtextResource resource, int offset) {
        ICompositeNode root = resource.getParseResult().getRootNode();
        INode node = NodeModelUtils.findLeafNodeAtOffset(root, Math.clamp(offset, 0, Math.max(0, root.getTotalLength() - 1)));
        List<String> headings = new ArrayList<>();
        for (; node != null; node = node.getParent()) {
            EObject element = node.getGrammarElement();
            if (element instanceof RuleCall call) {
                add(call.getRule(), headings);
            } else if (element instanceof AbstractRule rule) {
                add(rule, headings);
            }
            if (element != null && GrammarUtil.containingParserRule(element) != null) {
                add(GrammarUtil.containingParserRule(element), headings);
            }
        }
        return headings.stream().distinct().toList();
    }

    private static void add(AbstractRule rule, List<String> headings) {
        if (rule instanceof ParserRule) {
            headings.add(heading(rule.getName()));
        }
    }

    private static String heading(String rule) {
        String words = rule.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
        if (words.endsWith(" statement")) {
            return "In the braces of " + words.replace(" statement", "");
        }
        if (words.endsWith(" fact")) {
            return "Facts of " + words.replace(" fact", "");
        }
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
