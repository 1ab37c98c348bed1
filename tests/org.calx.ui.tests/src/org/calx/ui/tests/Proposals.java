// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.texteditor.ITextEditor;

/** The list of proposals over an editor. */
final class Proposals {

    private static Table open;

    private Proposals() {
    }

    static void ask(Studio studio, ITextEditor editor) {
        studio.focus(editor);
        ((ITextOperationTarget) Studio.viewer(editor)).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
    }

    /** Waits for the list in a window that was not there before, and until it is complete. {@return its entries} */
    static List<String> shown(Studio studio, Shell... before) {
        List<String> labels = new ArrayList<>();
        studio.waitFor("the list of proposals", () -> {
            open = studio.find(Table.class, before);
            labels.clear();
            if (open != null) {
                for (int i = 0; i < open.getItemCount(); i++) {
                    labels.add(open.getItem(i).getText());
                }
            }
            return !labels.isEmpty() && labels.stream().noneMatch(label -> label.startsWith("Computing"));
        });
        return labels;
    }

    /** Chooses an entry of the list shown last. */
    static void choose(Studio studio, String label) {
        TableItem item = Arrays.stream(open.getItems()).filter(each -> each.getText().startsWith(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no proposal " + label));
        open.setSelection(item);
        open.notifyListeners(SWT.Selection, event(item));
        open.notifyListeners(SWT.DefaultSelection, event(item));
    }

    private static Event event(TableItem item) {
        Event event = new Event();
        event.item = item;
        return event;
    }

    /** Closes the list. */
    static void close(ITextEditor editor) {
        Typist.in(editor).press(SWT.ESC, 0);
    }
}
