// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import java.util.Set;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.ui.IWorkbenchActionConstants;

/** The menu Edit, without the entries the platform's editor adds for programmers. */
final class EditMenu extends MenuManager {

    private static final Set<String> LEFT_OUT = Set.of("org.eclipse.ui.edit.findIncremental", "org.eclipse.ui.edit.findIncrementalReverse",
            "org.eclipse.ui.edit.text.toMultiSelection", "Set Encoding...", "org.eclipse.ui.edit.text.showInformation",
            "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals") /* the Quick Fix of the platform, which knows nothing of ours */;

    EditMenu() {
        super("&Edit", IWorkbenchActionConstants.M_EDIT);
    }

    @Override
    protected boolean allowItem(IContributionItem item) {
        return !LEFT_OUT.contains(command(item)) && super.allowItem(item);
    }

    /** {@return the command of an entry; the label of one that has none} */
    private static String command(IContributionItem item) {
        IContributionItem inner = item instanceof SubContributionItem wrapped ? wrapped.getInnerItem() : item;
        if (inner instanceof ActionContributionItem action) {
            String command = action.getAction().getActionDefinitionId();
            return command == null ? LegacyActionTools.removeMnemonics(action.getAction().getText()) : command;
        }
        return inner.getId() == null ? "" : inner.getId();
    }
}
