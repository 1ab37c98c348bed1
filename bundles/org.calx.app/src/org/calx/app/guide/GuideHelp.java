// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide;

import org.calx.app.command.CommandCall;
import org.calx.app.guide.book.Place;
import org.eclipse.help.IContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** The guide in the place of the platform's help: what the platform asks of its help, such as a search from Ctrl+3, is asked of the guide. */
public final class GuideHelp extends AbstractHelpUI {

    @Override
    public void displayHelp() {
        GuideOpener.open(window(), null);
    }

    @Override
    public void displaySearch() {
        search("");
    }

    @Override
    public void displayDynamicHelp() {
        CommandCall.of("org.calx.app.helpHere").run();
    }

    @Override
    public void search(String words) {
        GuideOpener.search(window(), words);
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        displayDynamicHelp();
    }

    @Override
    public void displayHelpResource(String place) {
        GuideOpener.open(window(), Place.of(place));
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    }
}
