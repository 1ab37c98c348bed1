// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.preferences;

import org.calx.app.recent.RecentFiles;
import org.calx.ui.widget.Enabling;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Preferences > Calx: saving and starting. */
public final class CalxPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final String AUTOSAVE = "SAVE_AUTOMATICALLY";
    private static final String AUTOSAVE_SECONDS = "SAVE_AUTOMATICALLY_INTERVAL";
    private static final int LONGEST = 3600;

    /** Created by the workbench. */
    public CalxPage() {
        super(GRID);
        setDescription("Settings are kept in the workspace on this computer.");
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench"));
    }

    /** All other pages are below this one, which is the first that is shown: they are in sight at once. */
    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        if (getContainer() instanceof PreferenceDialog dialog) {
            dialog.getTreeViewer().expandToLevel(2);
        }
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        addField(new BooleanFieldEditor(AUTOSAVE, "&Save cases by themselves when typing rests", parent));
        IntegerFieldEditor seconds = new IntegerFieldEditor(AUTOSAVE_SECONDS, "After so many s&econds:", parent, 4);
        seconds.setValidRange(1, LONGEST);
        seconds.setErrorMessage("Give the seconds as a number between 1 and " + LONGEST + ".");
        addField(seconds);
        addField(new OwnStoreBoolean(PlatformUI.getPreferenceStore(), IWorkbenchPreferenceConstants.SHOW_INTRO,
                "Show the &welcome page at the next start", parent));
        Button forget = new Button(parent, SWT.PUSH);
        forget.setText("&Forget the cases opened lately");
        forget.addListener(SWT.Selection, event -> {
            RecentFiles.forgetAll();
            Enabling.set(forget, false);
        });
        forget.setEnabled(!RecentFiles.entries().isEmpty());
        GridDataFactory.swtDefaults().span(2, 1).indent(0, 12).applyTo(forget);
    }
}
