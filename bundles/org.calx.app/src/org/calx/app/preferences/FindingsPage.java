// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.preferences;

import java.util.ArrayList;
import java.util.List;
import org.calx.ui.widget.WidgetId;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Preferences > Calx > Findings: where findings of each severity are shown. The list of findings has all of them. */
public final class FindingsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final String[][] SEVERITIES = {{"error", "Errors"}, {"warning", "Warnings"}, {"info", "Remarks"}};
    private static final String IN_TEXT = ".inText";
    private static final String[][] PLACES = {{IN_TEXT, "in the text"}, {".inRuler", "beside the line"},
        {".inOverview", "beside the scroll bar"}};

    /** A check box and the setting it stands for. */
    private record Choice(Button button, IPreferenceStore store, String key) {
    }

    private final List<Choice> choices = new ArrayList<>();
    /** Whether findings are underlined is a setting of the editor that cases are written in. */
    private final IPreferenceStore textStore = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.genericeditor");

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(EditorsUI.getPreferenceStore());
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(1 + PLACES.length).margins(0, 4).spacing(12, 6).applyTo(area);
        new Label(area, SWT.NONE).setText("Show");
        for (String[] place : PLACES) {
            new Label(area, SWT.NONE).setText(place[1]);
        }
        for (String[] severity : SEVERITIES) {
            new Label(area, SWT.NONE).setText(severity[1]);
            for (String[] place : PLACES) {
                choice(area, severity, place);
            }
        }
        GridDataFactory.fillDefaults().span(1 + PLACES.length, 1).applyTo(new Label(area, SWT.NONE));
        GuideLink.add(area, 1 + PLACES.length, "The list of findings always has all of them. How much a rule weighs in the cases of a folder is said "
                + "in its file calx.rules; <a>the guide says how</a>.", GuideLink.guide(area, "guide.md#check"));
        return area;
    }

    private void choice(Composite area, String[] severity, String[] place) {
        Button button = new Button(area, SWT.CHECK);
        String key = "org.calx.ui.finding." + severity[0] + place[0];
        IPreferenceStore store = place[0].equals(IN_TEXT) ? textStore : getPreferenceStore();
        button.setSelection(store.getBoolean(key));
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = severity[1] + " " + place[1];
            }
        });
        WidgetId.mark(button, "preferences.findings." + severity[0] + place[0]);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(button);
        choices.add(new Choice(button, store, key));
    }

    @Override
    protected void performDefaults() {
        choices.forEach(choice -> choice.button().setSelection(choice.store().getDefaultBoolean(choice.key())));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        choices.forEach(choice -> choice.store().setValue(choice.key(), choice.button().getSelection()));
        return true;
    }
}
