// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.text;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/**
 * Makes the list of proposals over a text as large as what is in it: the platform always gives it ten rows and twice their height as its
 * width, which is too much for one proposal and cuts off a long one. A size that the author gives it stays.
 */
public final class ProposalListSize implements ICompletionListener {

    private static final int MOST_ROWS = 10;
    /** So many rows are measured; nobody reads more before typing on. */
    private static final int MEASURED = 60;
    private static final int LEAST_WIDTH = 160;
    /** Room around the words of a row: its margins, and the space behind its picture. */
    private static final int AROUND = 24;
    private static final double WIDEST = 0.5;

    private final ITextViewer viewer;
    private Shell shell;
    private Point given;

    /** Made for the lists that open over a text. */
    public ProposalListSize(ITextViewer viewer) {
        this.viewer = viewer;
    }

    /** Told whenever the list changes, the first time before it is seen. */
    @Override
    public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
        StyledText text = viewer.getTextWidget();
        if (text != null && !text.isDisposed()) {
            list(text).ifPresent(table -> fit(table, text));
        }
    }

    private static Optional<Table> list(StyledText text) {
        return Arrays.stream(text.getShell().getShells()).filter(each -> (each.getStyle() & SWT.ON_TOP) != 0).map(Shell::getChildren)
                .filter(children -> children.length > 0 && children[0] instanceof Table table && (table.getStyle() & SWT.VIRTUAL) != 0)
                .map(children -> (Table) children[0]).findFirst();
    }

    private void fit(Table table, StyledText text) {
        if (table.getShell() != shell) {
            shell = table.getShell();
            given = null;
        }
        Rectangle before = shell.getBounds();
        if (table.getItemCount() == 0 || given != null && !given.equals(shell.getSize())) {
            return;
        }
        Rectangle screen = shell.getMonitor().getClientArea();
        int rows = Math.min(MOST_ROWS, table.getItemCount());
        int frame = before.height - shell.getClientArea().height;
        int height = rows * table.getItemHeight() + 2 * table.getBorderWidth() + frame;
        int width = Math.clamp(width(table), LEAST_WIDTH, (int) (screen.width * WIDEST)) + before.width - shell.getClientArea().width;
        int line = text.toDisplay(text.getLocationAtOffset(text.getCaretOffset())).y;
        int y = before.y + before.height <= line + 1 ? line - height : before.y; // a list above the line stays at the line
        int x = Math.max(screen.x, Math.min(before.x, screen.x + screen.width - width));
        given = new Point(width, height);
        if (!before.equals(new Rectangle(x, y, width, height))) {
            shell.setBounds(x, y, width, height);
        }
    }

    private static int width(Table table) {
        GC gc = new GC(table);
        try {
            int widest = 0;
            for (int i = 0; i < Math.min(MEASURED, table.getItemCount()); i++) {
                int picture = table.getItem(i).getImage() == null ? 0 : table.getItem(i).getImage().getBounds().width;
                widest = Math.max(widest, picture + gc.textExtent(table.getItem(i).getText()).x);
            }
            return widest + AROUND + (table.getItemCount() > MOST_ROWS ? table.getVerticalBar().getSize().x : 0);
        } finally {
            gc.dispose();
        }
    }

    @Override
    public void assistSessionStarted(ContentAssistEvent event) {
        // there is no list yet
    }

    @Override
    public void assistSessionEnded(ContentAssistEvent event) {
        shell = null;
    }
}
