// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.calx.app.question.Questions;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Tells the end of an export in the status line and in a small window that goes away by itself. */
final class ExportNotice {

    private static final int WIDTH = 280;
    private static final long SHOWN_MILLIS = 9_000;

    private ExportNotice() {
    }

    /** Shows it; in the user interface's thread. */
    static void show(Export export, Export.Report report) {
        ExportOutcome outcome = report.outcomes().isEmpty() ? null : report.outcomes().getFirst();
        String text = outcome == null ? "The export was stopped" : outcome.brief();
        statusLine(text, outcome != null && outcome.kind().isInPlace());
        AtomicReference<Control> shown = new AtomicReference<>();
        NotificationPopup.forDisplay(PlatformUI.getWorkbench().getDisplay())
                .title(outcome != null && outcome.kind().isInPlace() ? "Exported" : "Not exported", true).content(parent -> {
                    shown.set(content(parent, text, outcome, export, report));
                    return shown.get();
                }).delay(SHOWN_MILLIS).open();
        ground(shown.get().getShell(), shown.get().getShell().getBackground());
    }

    /** The platform gives such a window the ground of a dialog around that of a list. */
    private static void ground(Control control, Color ground) {
        control.setBackground(ground);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                ground(child, ground);
            }
        }
    }

    private static Control content(Composite parent, String text, ExportOutcome outcome, Export export, Export.Report report) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        Label label = WidgetId.mark(new Label(area, SWT.WRAP), "exportNotice.text");
        label.setText(text + ".");
        label.setForeground(label.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND)); // a window without the focus greys its words
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        Link links = WidgetId.mark(new Link(area, SWT.NONE), "exportNotice.links");
        boolean inPlace = outcome != null && outcome.manuscript().isPresent();
        links.setText((inPlace ? "<a href=\"open\">Open</a>   " : "") + "<a href=\"folder\">Show in folder</a>   <a href=\"details\">Details</a>");
        links.addListener(SWT.Selection, event -> {
            switch (event.text) {
            case "open" -> Questions.current().showOutside(outcome.manuscript().orElseThrow());
            case "folder" -> Questions.current().showOutside(export.folder());
            default -> ExportResultDialog.show(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), export.folder(), report, Optional.of(export::draft));
            }
            parent.getShell().close();
        });
        return area;
    }

    private static void statusLine(String text, boolean good) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        if (editor != null) {
            IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
            line.setErrorMessage(good ? null : text);
            line.setMessage(good ? text : null);
        }
    }
}
