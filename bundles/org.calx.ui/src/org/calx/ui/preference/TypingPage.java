// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preference;

import org.calx.ide.contentassist.Opening;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Preferences > Calx > Writing > Typing: what the Studio does while a case is written. */
public final class TypingPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Created by the workbench. */
    public TypingPage() {
        super(GRID);
        setPreferenceStore(WritingPreferences.store());
        setDescription("What the Studio does while you write.");
    }

    @Override
    public void init(IWorkbench workbench) {
        // the choices are those of all windows
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        check(WritingPreferences.CLOSE_MARKS, "&Close brackets and quotation marks, and pass over those that are there", parent);
        check(WritingPreferences.INDENT_PASTED, "&Indent pasted lines as their new place", parent);
        check(WritingPreferences.LAY_OUT_ON_SAVE, "&Format a case when it is saved", parent);
        RadioGroupFieldEditor opening = new RadioGroupFieldEditor(WritingPreferences.OPEN_PROPOSALS, "Open the list of proposals by itself", 1,
                new String[][] {
                    {"&Never; Ctrl+Space opens it", Opening.NEVER.name()},
                    {"In &text behind [@ for a publication, { for a value of the case and the point behind its name", Opening.AFTER_MARKS.name()},
                    {"&Also behind the third letter of a word in statements", Opening.AFTER_LETTERS.name()}
                }, parent, true);
        WidgetId.mark(opening.getRadioBoxControl(parent), WritingPreferences.OPEN_PROPOSALS);
        addField(opening);
    }

    private void check(String name, String label, Composite parent) {
        BooleanFieldEditor field = new BooleanFieldEditor(name, label, parent);
        WidgetId.mark(field.getDescriptionControl(parent), name);
        addField(field);
    }
}
