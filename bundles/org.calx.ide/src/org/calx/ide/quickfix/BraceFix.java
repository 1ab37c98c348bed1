// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Braces that are never closed are closed at the end of the file; the author knows whether the file was cut short. */
final class BraceFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        if (!place.finding().message().contains("found the end of the file") || place.file().model().isEmpty()) {
            return List.of();
        }
        ICompositeNode root = NodeModelUtils.findActualNodeFor(place.file().model().get()).getRootNode();
        int open = 0;
        for (ILeafNode leaf : root.getLeafNodes()) {
            open += leaf.isHidden() ? 0 : leaf.getText().equals("{") ? 1 : leaf.getText().equals("}") ? -1 : 0;
        }
        if (open < 1) {
            return List.of();
        }
        String text = place.text();
        String end = new Lines(text).end();
        StringBuilder braces = new StringBuilder(text.endsWith("\n") ? "" : end);
        for (int depth = open - 1; depth >= 0; depth--) {
            braces.append("  ".repeat(depth)).append('}').append(end);
        }
        return List.of(QuickFix.choice(open == 1 ? "Close the case at the end of the file" : "Close " + open + " braces at the end of the file",
                new TextEdit(text.length(), 0, braces.toString())));
    }
}
