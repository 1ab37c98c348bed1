// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.preferences;

import java.util.List;
import org.calx.app.export.ExportMemory;
import org.calx.app.export.ExportSettings;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Preferences > Calx > Export: how the next case is exported that was not exported before. */
public final class ExportPage extends PreferencePage implements IWorkbenchPreferencePage {

    private final ExportMemory memory = new ExportMemory();
    private Button open;
    private Button checklist;
    private Button lineNumbers;
    private Button blind;

    @Override
    public void init(IWorkbench workbench) {
        // the settings are read when the page is shown
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        Label label = new Label(area, SWT.WRAP);
        label.setText("Each case is exported as it was exported last. One that was not exported before:");
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(label);
        open = check(area, "&Open the manuscript when it is written", "preferences.export.open");
        lineNumbers = check(area, "&Number the lines, also where the journal does not ask for it", "preferences.export.lineNumbers");
        checklist = check(area, "Put the CARE &checklist at the end", "preferences.export.checklist");
        blind = check(area, "&Leave out who wrote it", "preferences.export.blind");
        show(memory.last());
        return area;
    }

    private static Button check(Composite area, String label, String id) {
        Button button = new Button(area, SWT.CHECK);
        button.setText(label);
        WidgetId.mark(button, id);
        return button;
    }

    private void show(ExportSettings settings) {
        open.setSelection(settings.open());
        checklist.setSelection(settings.checklist());
        lineNumbers.setSelection(settings.lineNumbers());
        blind.setSelection(settings.blind());
    }

    @Override
    protected void performDefaults() {
        show(ExportSettings.STANDARD);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        ExportSettings last = memory.last();
        memory.remember(new ExportSettings(last.journal(), last.style(), last.template(), blind.getSelection(), last.draft(), checklist.getSelection(),
                lineNumbers.getSelection(), last.spacing(), last.folder(), open.getSelection()), List.of());
        return true;
    }
}
