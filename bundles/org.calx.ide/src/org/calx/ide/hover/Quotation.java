// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.hover;

import org.calx.ide.outline.StatementText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A statement as it stands in the file, without its indentation and cut after some lines. */
final class Quotation {

    private static final int MOST_LINES = 12;

    private Quotation() {
    }

    /** {@return the lines of a statement} */
    static String of(EObject target) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(target);
        if (node == null) {
            return StatementText.heading(target);
        }
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
        return count > MOST_LINES ? lines + "\n…" : lines.toString();
    }
}
