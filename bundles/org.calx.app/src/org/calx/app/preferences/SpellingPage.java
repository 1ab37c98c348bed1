// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calx.spelling.English;
import org.calx.ui.preference.WritingPreferences;
import org.calx.ui.spelling.OwnWords;
import org.calx.ui.spelling.SpellingPreferences;
import org.calx.ui.widget.Enabling;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Preferences > Calx > Spelling: whether words are looked at, how English is spelt, and the author's own words. */
public final class SpellingPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final Map<String, String> ENGLISH = new LinkedHashMap<>();

    static {
        ENGLISH.put(SpellingPreferences.EITHER, "British &or American");
        ENGLISH.put(English.BRITISH.name(), "&British: oesophagus, tumour");
        ENGLISH.put(English.AMERICAN.name(), "&American: esophagus, tumor");
    }

    private final Map<String, Button> english = new LinkedHashMap<>();
    private Button enabled;
    private org.eclipse.swt.widgets.List words;

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(WritingPreferences.store());
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        enabled = WidgetId.mark(new Button(area, SWT.CHECK), "preferences.spelling.enabled");
        enabled.setText("&Mark words of narrative and quoted text that are in no dictionary");
        enabled.setSelection(getPreferenceStore().getBoolean(SpellingPreferences.ENABLED));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(enabled);
        Group group = new Group(area, SWT.NONE);
        group.setText("English");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
        GridLayoutFactory.swtDefaults().applyTo(group);
        ENGLISH.forEach((value, label) -> {
            Button button = WidgetId.mark(new Button(group, SWT.RADIO), "preferences.spelling." + value.toLowerCase(java.util.Locale.ROOT));
            button.setText(label);
            english.put(value, button);
        });
        choose(getPreferenceStore().getString(SpellingPreferences.ENGLISH));
        Label label = new Label(area, SWT.NONE);
        label.setText("Your own &words; Ctrl+1 on a marked word adds one:");
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(label);
        words = WidgetId.mark(new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL), "preferences.spelling.words");
        words.setItems(OwnWords.ofWorkspace().all().toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(8)).applyTo(words);
        Button remove = WidgetId.mark(new Button(area, SWT.PUSH), "preferences.spelling.remove");
        remove.setText("&Remove");
        remove.setEnabled(false);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).applyTo(remove);
        words.addListener(SWT.Selection, event -> Enabling.set(remove, words.getSelectionCount() > 0));
        remove.addListener(SWT.Selection, event -> {
            words.remove(words.getSelectionIndices());
            Enabling.set(remove, false);
        });
        return area;
    }

    private void choose(String value) {
        english.forEach((each, button) -> button.setSelection(each.equals(value)));
    }

    @Override
    protected void performDefaults() {
        enabled.setSelection(getPreferenceStore().getDefaultBoolean(SpellingPreferences.ENABLED));
        choose(getPreferenceStore().getDefaultString(SpellingPreferences.ENGLISH));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        getPreferenceStore().setValue(SpellingPreferences.ENABLED, enabled.getSelection());
        english.entrySet().stream().filter(each -> each.getValue().getSelection())
                .forEach(each -> getPreferenceStore().setValue(SpellingPreferences.ENGLISH, each.getKey()));
        List<String> kept = new ArrayList<>(Arrays.asList(words.getItems()));
        OwnWords.ofWorkspace().set(kept);
        return true;
    }
}
