// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.preferences;

import java.util.EnumMap;
import java.util.Map;
import org.calx.app.appearance.Appearance;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** Preferences > Calx > Appearance: light or dark. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final String COLOURS_AND_FONTS = "org.eclipse.ui.preferencePages.ColorsAndFonts";

    private final Map<Appearance, Button> buttons = new EnumMap<>(Appearance.class);

    @Override
    public void init(IWorkbench workbench) {
        // the theme is asked when the page is shown
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(area);
        Group group = new Group(area, SWT.NONE);
        group.setText("The window is");
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        for (Appearance appearance : Appearance.values()) {
            Button button = new Button(group, SWT.RADIO);
            button.setText(appearance == Appearance.SYSTEM ? appearance.label() + " is when the Studio starts" : appearance.label());
            WidgetId.mark(button, "preferences.appearance." + appearance.name().toLowerCase(java.util.Locale.ROOT));
            buttons.put(appearance, button);
        }
        select(Appearance.chosen());
        GuideLink.add(area, 1, "The font of the text and every colour can be changed in <a>Colors and Fonts</a>: a larger text under Basic > Text Font, "
                + "the colours of a case under Case report.",
                () -> PreferencesUtil.createPreferenceDialogOn(getShell(), COLOURS_AND_FONTS, null, null));
        return area;
    }

    private void select(Appearance chosen) {
        buttons.forEach((appearance, button) -> button.setSelection(appearance == chosen));
    }

    @Override
    protected void performDefaults() {
        select(Appearance.SYSTEM);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        buttons.forEach((appearance, button) -> {
            if (button.getSelection() && appearance != Appearance.chosen()) {
                appearance.choose(PlatformUI.getWorkbench());
            }
        });
        return true;
    }
}
