// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;

/** Adds statements between braces. */
final class Braces {

    private Braces() {
    }

    /**
     * Adds a statement as the last one between the braces of a statement, on a line of its own.
     *
     * @param text      the text of the file
     * @param node      the statement with the braces
     * @param statement the new statement
     * @return the change; empty when there is no closing brace
     */
    static Optional<TextEdit> addTo(String text, INode node, String statement) {
        int brace = node.getEndOffset() - 1;
        if (brace < 0 || text.charAt(brace) != '}') {
            return Optional.empty();
        }
        Lines lines = new Lines(text);
        String indent = lines.indent(node.getOffset()) + "  ";
        int last = brace;
        while (text.charAt(last - 1) == ' ' || text.charAt(last - 1) == '\t') {
            last--;
        }
        boolean ownLine = last > 0 && text.charAt(last - 1) == '\n';
        return Optional.of(ownLine ? new TextEdit(last, 0, indent + statement + lines.end())
                : new TextEdit(last, brace - last, lines.end() + indent + statement + lines.end() + lines.indent(node.getOffset())));
    }
}
