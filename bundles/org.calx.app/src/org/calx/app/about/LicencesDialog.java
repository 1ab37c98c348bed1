// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;

/** The licence of Calx, and the works of others in it with theirs: the files LICENSE and NOTICE that come with every build. */
final class LicencesDialog extends Dialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int MARGIN = 8;
    private static final int INDENT = 16;

    LicencesDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Licences");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        TabFolder tabs = new TabFolder(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tabs);
        tab(tabs, "Works of others", "NOTICE");
        tab(tabs, "Eclipse Public License 2.0", "LICENSE");
        return area;
    }

    private static void tab(TabFolder tabs, String label, String file) {
        StyledText text = WidgetId.mark(new StyledText(tabs, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "about." + file);
        LegalText legal = LegalText.of(read(file));
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.addLineStyleListener(event -> style(event, legal));
        text.setText(legal.words());
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(label);
        item.setControl(text);
    }

    /** Lines are styled when they are shown: a licence is long. */
    private static void style(LineStyleEvent event, LegalText legal) {
        event.wrapIndent = event.lineText.startsWith(" ") ? INDENT : 0;
        int end = event.lineOffset + event.lineText.length();
        event.styles = legal.strong().stream().filter(part -> part.offset() >= event.lineOffset && part.offset() < end)
                .map(part -> new StyleRange(part.offset(), part.length(), null, null, SWT.BOLD)).toArray(StyleRange[]::new);
    }

    private static String read(String file) {
        try (InputStream in = LicencesDialog.class.getResourceAsStream("/about/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
