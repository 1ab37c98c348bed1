// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

import java.util.Locale;
import org.calx.language.validation.RuleTopic;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Says that only one topic is listed, and leads back to all. */
final class TopicBanner {

    private final Composite frame;
    private final Label label;

    TopicBanner(Composite parent, Runnable all) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(frame);
        label = WidgetId.mark(new Label(frame, SWT.NONE), "findings.topic");
        Link link = WidgetId.mark(new Link(frame, SWT.NONE), "findings.allTopics");
        link.setText("<a>Show all topics</a>");
        link.addListener(SWT.Selection, event -> all.run());
        frame.setVisible(false);
    }

    /**
     * Says what is listed.
     *
     * @param only the topic; null for all
     * @param none whether it is certain that there are no findings about it
     */
    void show(RuleTopic only, boolean none) {
        boolean wanted = only != null;
        label.setText(wanted ? "Only findings about " + only.label().toLowerCase(Locale.ROOT) + (none ? ": none" : "") : "");
        if (wanted != frame.getVisible()) {
            ((GridData) frame.getLayoutData()).exclude = !wanted;
            frame.setVisible(wanted);
            frame.getParent().layout();
        }
        frame.layout();
    }
}
