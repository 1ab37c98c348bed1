// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.about;

import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The dialog about the Studio. */
public final class AboutDialog extends TrayDialog {

    private static final int LICENCES = IDialogConstants.CLIENT_ID;
    private static final int COPY = IDialogConstants.CLIENT_ID + 1;
    private static final int WIDTH = 420;

    /** Creates the dialog. */
    public AboutDialog(Shell parent) {
        super(parent);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("About Calx Studio");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(20, 20).spacing(20, 8).applyTo(area);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(ResourceLocator.imageDescriptorFromBundle(AboutDialog.class, "icons/calx64.png").map(resources::create).orElseThrow());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 4).applyTo(icon);
        Label name = line(area, "Calx Studio");
        name.setFont(resources.create(FontDescriptor.createFrom(area.getFont()).increaseHeight(5).setStyle(SWT.BOLD)));
        line(area, "Version " + Version.number() + " (build " + Version.build() + ")");
        line(area, "Case reports of calcinosis, from the clinician's notes to a manuscript.");
        line(area, "Copyright 2026 Calx contributors. Calx is licensed under the Eclipse Public License 2.0. It contains the work of others under "
                + "their licences, which Licences lists. Calx checks what is written; it does not advise on the care of a patient.");
        return area;
    }

    private static Label line(Composite area, String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button licences = createButton(parent, LICENCES, "&Licences…", false);
        Button copy = createButton(parent, COPY, "&Copy Diagnostics", false);
        copy.setToolTipText("Versions, system and settings, for who mends the Studio; nothing of your cases");
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
        WidgetId.mark(licences, "about.licences");
        WidgetId.mark(copy, "about.copy");
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
        case LICENCES -> new LicencesDialog(getShell()).open();
        case COPY -> copy();
        default -> super.buttonPressed(button);
        }
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        try {
            clipboard.setContents(new Object[] {Diagnostics.text()}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
        getButton(COPY).setText("Copied");
    }
}
