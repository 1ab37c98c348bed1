// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.care;

import java.util.List;
import org.calx.ide.quickfix.QuickFix;
import org.calx.ui.picture.Pictures;
import org.calx.ui.widget.FittedLabels;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;

/** What a column of the checklist shows. */
final class CareLabels extends FittedLabels {

    private final CareTree tree;
    private final int column;

    CareLabels(CareTree tree, int column) {
        this.tree = tree;
        this.column = column;
    }

    @Override
    public void update(ViewerCell cell) {
        CareEntry entry = tree.entry(cell.getElement());
        CareTopic topic = tree.topic(cell.getElement());
        if (entry == null && topic == null) {
            return; // it is about to be removed
        }
        cell.setImage(image(entry, topic, cell.getElement()));
        if (column == 0) {
            cell.setFont(entry == null ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
        }
        super.update(cell);
    }

    @Override
    protected StyledString words(Object element) {
        CareEntry entry = tree.entry(element);
        CareTopic topic = tree.topic(element);
        return entry != null ? words(entry, element) : topic != null ? words(topic) : new StyledString();
    }

    private StyledString words(CareEntry entry, Object element) {
        return switch (column) {
        case 0 -> new StyledString(entry.number() + "  " + entry.label()).append("  " + entry.answer().item().requirement(), StyledString.QUALIFIER_STYLER);
        case 1 -> new StyledString(entry.coverage().label());
        case 2 -> new StyledString(entry.words());
        default -> fix(tree.fixes(element));
        };
    }

    private StyledString words(CareTopic topic) {
        return switch (column) {
        case 0 -> new StyledString(topic.number() + "  " + topic.label());
        case 2 -> new StyledString(topic.words(), StyledString.QUALIFIER_STYLER);
        default -> new StyledString();
        };
    }

    private Image image(CareEntry entry, CareTopic topic, Object element) {
        return switch (column) {
        case 0 -> Pictures.of(entry == null ? topic.coverage() : entry.coverage());
        case 3 -> tree.fixes(element).isEmpty() ? null : Pictures.named("insert");
        default -> null;
        };
    }

    private static StyledString fix(List<QuickFix> fixes) {
        if (fixes.isEmpty()) {
            return new StyledString();
        }
        StyledString text = new StyledString(fixes.getFirst().label(), StyledString.createColorRegistryStyler("ACTIVE_HYPERLINK_COLOR", null));
        return fixes.size() == 1 ? text : text.append("  +" + (fixes.size() - 1), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getToolTipText(Object element) {
        CareEntry entry = tree.entry(element);
        if (entry == null) {
            return null;
        }
        List<QuickFix> fixes = tree.fixes(element);
        return entry.details() + (fixes.isEmpty() ? "" : "\nCtrl+1 inserts it");
    }
}
