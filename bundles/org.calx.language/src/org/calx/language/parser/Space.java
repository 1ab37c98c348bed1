// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * White space at the end of a line, with the lines below it up to the next word.
 *
 * @param before where it stands
 * @param now    what stands there now
 */
record Space(ILeafNode before, String now) {

    private static final String CHARACTERS = " \t\r\n";
    private static final String TEXT = "\"\"\"";

    /** {@return the white space at the end of a line that a change lies in; null when it lies elsewhere} */
    static ILeafNode around(ICompositeNode root, ReplaceRegion change) {
        for (int offset : new int[] { change.getOffset(), change.getOffset() - 1 }) {
            ILeafNode leaf = offset < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, offset);
            if (leaf != null && change.getEndOffset() <= leaf.getTotalEndOffset() && isLineEnd(leaf)) {
                return leaf;
            }
        }
        return null;
    }

    /** {@return whether a leaf is such white space} */
    static boolean isLineEnd(ILeafNode leaf) {
        return leaf.isHidden() && leaf.getText().indexOf('\n') >= 0 && length(leaf.getText()) == 0;
    }

    /** {@return how long a text is without the white space at its end} */
    static int length(CharSequence text) {
        int length = text.length();
        while (length > 0 && CHARACTERS.indexOf(text.charAt(length - 1)) >= 0) {
            length--;
        }
        return length;
    }

    /** {@return whether it is still such white space, none of it belongs to a text before it, and what follows stands at the same place of its line} */
    boolean isKept() {
        String text = before.getText();
        int line = now.lastIndexOf('\n');
        return line >= 0 && length(now) == 0 && now.substring(line).equals(text.substring(text.lastIndexOf('\n')))
                && (endOfLine(now).equals(endOfLine(text)) || !isBehindOpenText());
    }

    private static String endOfLine(String text) {
        return text.substring(0, text.indexOf('\n'));
    }

    /** A text or remark without end takes the white space behind it. */
    private boolean isBehindOpenText() {
        int offset = before.getTotalOffset() - 1;
        String word = offset < 0 ? "" : NodeModelUtils.findLeafNodeAtOffset(before.getRootNode(), offset).getText();
        return word.startsWith("\"") && !isClosed(word) || word.startsWith("/*") && !word.endsWith("*/");
    }

    private static boolean isClosed(String text) {
        if (text.startsWith(TEXT)) {
            return text.length() >= 2 * TEXT.length() && text.endsWith(TEXT);
        }
        int at = 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at == text.length() - 1;
    }

    /** {@return whether nothing has changed} */
    boolean isSame() {
        return now.equals(before.getText());
    }
}
