// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.preferences;

import java.util.Map;
import org.calx.app.command.CommandCall;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** A sentence with a link. */
final class GuideLink {

    private static final int WIDTH = 320;

    private GuideLink() {
    }

    /**
     * Adds a sentence that spans a page.
     *
     * @param parent   where
     * @param columns  how many columns the page has
     * @param sentence the sentence; what is linked stands between {@code <a>} and {@code </a>}
     * @param follow   what the link does
     */
    static Link add(Composite parent, int columns, String sentence, Runnable follow) {
        Link link = new Link(parent, SWT.WRAP);
        link.setText(sentence);
        link.addListener(SWT.Selection, event -> follow.run());
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(WIDTH, SWT.DEFAULT).applyTo(link);
        return link;
    }

    /** {@return an action that opens the guide, for which the dialog has to give way} */
    static Runnable guide(Composite parent, String place) {
        return () -> {
            parent.getShell().close();
            new CommandCall("org.calx.app.guide", Map.of("org.calx.app.guide.place", place)).run();
        };
    }
}
