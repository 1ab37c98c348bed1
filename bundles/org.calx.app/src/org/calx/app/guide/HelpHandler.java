// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.calx.app.guide.book.Library;
import org.calx.app.guide.book.Place;
import org.calx.ui.help.CaretTopic;
import org.calx.ui.marker.FindingMarkers;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** F1: opens the guide at what the user is doing. */
public final class HelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = Display.getCurrent().getActiveShell();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (shell != null && shell.getData() instanceof TrayDialog dialog) {
            GuideTray.toggle(dialog, HelpPlaces.of(doing(dialog)));
        } else if (window != null && window.getActivePage() != null) {
            help(window, window.getActivePage().getActivePart());
        }
        return null;
    }

    private static String doing(TrayDialog dialog) {
        Object what = switch (dialog) {
        case WizardDialog wizard when wizard.getCurrentPage() != null -> wizard.getCurrentPage().getWizard();
        case PreferenceDialog preferences when preferences.getSelectedPage() != null -> preferences.getSelectedPage();
        case Window other -> other;
        };
        return what.getClass().getName();
    }

    private static void help(IWorkbenchWindow window, IWorkbenchPart part) {
        Optional<CaseEditor> editor = part instanceof IEditorPart ? CaseEditor.of(part) : Optional.empty();
        if (editor.isPresent()) {
            CompletableFuture<Library> guide = GuideLibrary.get();
            CaretTopic.at(editor.get()).thenCombine(guide, (topic, library) -> HelpPlaces.ofCaret(topic.rules(), topic.headings(), library))
                    .exceptionally(changed -> Library.START)
                    .thenAccept(place -> window.getShell().getDisplay().asyncExec(() -> GuideOpener.open(window, place)));
        } else {
            GuideOpener.open(window, finding(window.getSelectionService().getSelection())
                    .orElseGet(() -> part == null ? HelpPlaces.WINDOW : HelpPlaces.of(part.getSite().getId())));
        }
    }

    /** The rule of a finding that is selected in a view. */
    private static Optional<Place> finding(ISelection selection) {
        Object first = selection instanceof IStructuredSelection several ? several.getFirstElement() : null;
        IMarker marker = Adapters.adapt(first, IMarker.class);
        return marker == null || !marker.exists() ? Optional.empty()
                : Optional.ofNullable(marker.getAttribute(FindingMarkers.CODE, null)).map(HelpPlaces::ofRule);
    }
}
