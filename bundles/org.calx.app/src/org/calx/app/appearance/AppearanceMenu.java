// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.appearance;

import java.util.Arrays;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** Window > Appearance. */
public final class AppearanceMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        Appearance chosen = Appearance.chosen();
        return Arrays.stream(Appearance.values()).map(appearance -> new ActionContributionItem(action(appearance, appearance == chosen)))
                .toArray(IContributionItem[]::new);
    }

    private static IAction action(Appearance appearance, boolean checked) {
        IAction action = new Action(appearance.label(), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    appearance.choose(PlatformUI.getWorkbench());
                }
            }
        };
        action.setChecked(checked);
        return action;
    }
}
