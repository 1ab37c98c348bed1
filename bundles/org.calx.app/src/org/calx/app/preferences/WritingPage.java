// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;

/** Preferences > Calx > Writing: how the text of a case is shown. */
public final class WritingPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Created by the workbench. */
    public WritingPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(EditorsUI.getPreferenceStore());
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        addField(new BooleanFieldEditor(AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED, "&Wrap long lines at the edge of the window", parent));
        addField(new BooleanFieldEditor(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER, "Show line &numbers", parent));
        addField(new BooleanFieldEditor(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_CURRENT_LINE, "Mark the &line of the caret", parent));
        addField(new BooleanFieldEditor(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_STICKY_SCROLLING_ENABLED,
                "&Keep the head of a long statement in sight", parent));
        addField(new BooleanFieldEditor(AbstractDecoratedTextEditorPreferenceConstants.QUICK_DIFF_ALWAYS_ON,
                "Show beside the lines what has &changed since it was saved", parent));
    }
}
