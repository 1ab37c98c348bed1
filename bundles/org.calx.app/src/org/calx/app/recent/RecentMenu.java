// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.recent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.calx.app.open.CaseOpener;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.CompoundContributionItem;

/** File > Open Recent: the cases opened lately by number; those that are gone can be forgotten. */
public final class RecentMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<IContributionItem> items = new ArrayList<>();
        List<RecentEntry> entries = RecentFiles.entries();
        RecentFiles.look();
        for (RecentEntry entry : entries) {
            items.add(new ActionContributionItem(open(entry, items.size() + 1)));
        }
        if (entries.isEmpty()) {
            IAction none = action("No case was opened yet", () -> { });
            none.setEnabled(false);
            items.add(new ActionContributionItem(none));
            return items.toArray(IContributionItem[]::new);
        }
        items.add(new Separator());
        List<Path> gone = entries.stream().filter(RecentEntry::isMissing).map(RecentEntry::file).toList();
        if (!gone.isEmpty()) {
            items.add(new ActionContributionItem(action("&Forget missing files", () -> gone.forEach(RecentFiles::forget))));
        }
        items.add(new ActionContributionItem(action("&Clear this list", RecentFiles::forgetAll)));
        return items.toArray(IContributionItem[]::new);
    }

    private static IAction open(RecentEntry entry, int number) {
        IAction action = action((number < 10 ? "&" : "") + number + "  " + entry.label().replace("&", "&&"),
                () -> CaseOpener.open(List.of(entry.file())));
        action.setEnabled(!entry.isMissing());
        return action;
    }

    private static IAction action(String text, Runnable what) {
        return new Action(text) {
            @Override
            public void run() {
                what.run();
            }
        };
    }
}
