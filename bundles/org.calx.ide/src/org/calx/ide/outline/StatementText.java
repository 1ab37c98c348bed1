// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.outline;

import org.calx.model.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Quotes statements in the words their author typed; what a reader of the file recognises at once. */
public final class StatementText {

    private static final int LONGEST = 90;
    /** The one statement whose keyword is two words. */
    private static final String DIGITAL_LESION = "digital lesion";

    private StatementText() {
    }

    /**
     * The first line of a statement without its keyword, its name and its opening brace.
     *
     * @param statement something of a case
     * @return such as {@code left thumb, distal phalanx}; empty when there is nothing
     */
    public static String heading(EObject statement) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(statement);
        if (node == null) {
            return "";
        }
        String text = beforeBrace(NodeModelUtils.getTokenText(node));
        String rest = text.substring(keyword(text).length()).strip();
        if (statement instanceof Named named && named.getName() != null && rest.startsWith(named.getName())) {
            rest = rest.substring(named.getName().length()).strip();
        }
        return shortened(rest.startsWith("at ") ? rest.substring(3) : rest);
    }

    /**
     * The word a statement begins with.
     *
     * @param statement something of a case
     * @return such as {@code lesion}; empty when it was not read from text
     */
    public static String keyword(EObject statement) {
        INode node = NodeModelUtils.findActualNodeFor(statement);
        return node == null ? "" : keyword(NodeModelUtils.getTokenText(node));
    }

    private static String keyword(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.startsWith(DIGITAL_LESION) ? DIGITAL_LESION : text.substring(0, end);
    }

    private static String beforeBrace(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '{' && !quoted) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space < LONGEST / 2 ? LONGEST : space) + " …";
    }
}
