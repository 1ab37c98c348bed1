// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.welcome;

import java.util.List;
import org.calx.app.open.CaseOpener;
import org.calx.app.recent.RecentEntry;
import org.calx.app.recent.RecentFiles;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The cases opened lately, each with a button that forgets it; so does the Delete key. */
final class RecentPane {

    private final Composite rows;
    private final Image cross;
    private final Runnable resized;

    /**
     * Creates the pane.
     *
     * @param parent  where
     * @param resized told when rows came or went
     */
    RecentPane(Composite parent, Runnable resized) {
        this.resized = resized;
        rows = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 6).applyTo(rows);
        WidgetId.mark(rows, "welcome.recent");
        cross = new LocalResourceManager(JFaceResources.getResources(), rows).create(TileText.icon("org.calx.app", "remove"));
        Runnable changed = this::fill;
        RecentFiles.addListener(changed);
        rows.addListener(SWT.Dispose, event -> RecentFiles.removeListener(changed));
        fill();
        RecentFiles.look();
    }

    Control control() {
        return rows;
    }

    private void fill() {
        for (Control old : rows.getChildren()) {
            old.dispose();
        }
        List<RecentEntry> entries = RecentFiles.entries();
        if (entries.isEmpty()) {
            Label none = new Label(rows, SWT.WRAP);
            none.setText("Cases you open are listed here.");
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT).applyTo(none);
        }
        entries.forEach(this::row);
        rows.requestLayout();
        resized.run();
    }

    private void row(RecentEntry entry) {
        Tile tile = new Tile(rows, new TileText("welcome.recent.open",
                entry.isMissing() ? TileText.icon("org.calx.app", "missing") : TileText.icon("org.calx.ui", "case"), entry.name(),
                entry.isMissing() ? "Not found in " + entry.folder() : entry.folder()));
        tile.addListener(SWT.Selection, event -> CaseOpener.open(List.of(entry.file())));
        tile.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                forget(entry);
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(tile);
        ToolBar bar = new ToolBar(rows, SWT.FLAT);
        ToolItem remove = new ToolItem(bar, SWT.PUSH);
        remove.setImage(cross);
        remove.setToolTipText("Forget " + entry.name() + "; the file stays where it is");
        remove.addListener(SWT.Selection, event -> forget(entry));
        WidgetId.mark(bar, "welcome.recent.forget");
        GridDataFactory.swtDefaults().applyTo(bar);
    }

    /** Not at once: the widget whose event is being handled goes away. */
    private void forget(RecentEntry entry) {
        rows.getDisplay().asyncExec(() -> RecentFiles.forget(entry.file()));
    }
}
