// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Places inside one long token, where the grammar has nothing to say. */
final class QuotedPlaces {

    /** Narrative text. */
    static final String TEXT = "TEXT";
    /** A citation outside narrative text. */
    static final String CITATION = "CITATION";
    /** Text in double quotes. */
    static final String STRING = "STRING";
    /** A comment. */
    static final String COMMENT = "COMMENT";

    private QuotedPlaces() {
    }

    /** {@return which of the constants the place is in; empty when it is in none} */
    static String kind(ILeafNode leaf, int offset) {
        for (INode node = leaf; node != null; node = node.getParent()) {
            String rule = rule(node);
            switch (rule) {
            case TEXT, CITATION -> {
                return offset > leaf.getOffset() && (offset < leaf.getEndOffset() || !closed(leaf)) ? rule : "";
            }
            case STRING -> {
                return offset < leaf.getEndOffset() || !closed(leaf) ? STRING : "";
            }
            case "ML_COMMENT", "SL_COMMENT" -> {
                return offset < leaf.getEndOffset() || !leaf.getText().endsWith("/") && !leaf.getText().endsWith("\n") ? COMMENT : "";
            }
            default -> { }
            }
            if (!(node instanceof ILeafNode) && !rule.isEmpty()) {
                return "";
            }
        }
        return "";
    }

    private static boolean closed(ILeafNode leaf) {
        String text = leaf.getText();
        return text.startsWith("\"\"\"") ? text.length() > 5 && text.endsWith("\"\"\"")
                : text.startsWith("[") ? text.endsWith("]") : text.length() > 1 && text.endsWith("\"");
    }

    private static String rule(INode node) {
        AbstractRule rule = switch (node.getGrammarElement()) {
        case RuleCall call -> call.getRule();
        case TerminalRule terminal -> terminal;
        case null -> null;
        default -> GrammarUtil.containingRule(node.getGrammarElement());
        };
        return rule instanceof TerminalRule ? rule.getName() : "";
    }
}
