// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.finding;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** What is wrong and how grave it is; sorted by gravity, then by place. */
public final class FindingMessageField extends MarkerField {

    private static final int CHARACTERS = 95;

    @Override
    public String getValue(MarkerItem item) {
        return item.getAttributeValue(IMarker.MESSAGE, "");
    }

    @Override
    public void update(ViewerCell cell) {
        super.update(cell);
        if (cell.getElement() instanceof MarkerItem item && item.getMarker() != null) {
            cell.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity(item)) {
            case IMarker.SEVERITY_ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case IMarker.SEVERITY_WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            default -> ISharedImages.IMG_OBJS_INFO_TSK;
            }));
        }
    }

    @Override
    public int compare(MarkerItem first, MarkerItem second) {
        int bySeverity = Integer.compare(severity(second), severity(first));
        return bySeverity != 0 ? bySeverity
                : Integer.compare(first.getAttributeValue(IMarker.LINE_NUMBER, 0), second.getAttributeValue(IMarker.LINE_NUMBER, 0));
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        GC gc = new GC(control);
        try {
            return (int) (gc.getFontMetrics().getAverageCharacterWidth() * CHARACTERS);
        } finally {
            gc.dispose();
        }
    }

    private static int severity(MarkerItem item) {
        return item.getAttributeValue(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
    }
}
