// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.calx.model.CalendarDate;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Two dates change places. */
final class SwappedDatesFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        CalendarDate end = place.element(CalendarDate.class).orElse(null);
        if (end == null || end.eContainer() == null || place.finding().suggestions().isEmpty()) {
            return List.of();
        }
        return end.eContainer().eContents().stream().filter(each -> each instanceof CalendarDate && each != end)
                .map(NodeModelUtils::getNode)
                .filter(start -> NodeModelUtils.getTokenText(start).equals(place.finding().suggestions().get(0)))
                .map(start -> swap(start, NodeModelUtils.getNode(end))).limit(1).toList();
    }

    private static QuickFix swap(ICompositeNode start, ICompositeNode end) {
        String first = NodeModelUtils.getTokenText(start);
        String second = NodeModelUtils.getTokenText(end);
        return QuickFix.choice("Swap " + first + " and " + second, new TextEdit(start.getOffset(), start.getLength(), second),
                new TextEdit(end.getOffset(), end.getLength(), first));
    }
}
