// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.calx.ui.preview.proof.ProofText;
import org.calx.ui.preview.proof.Spot;
import org.calx.ui.preview.proof.Stretch;
import org.calx.ui.preview.screen.ProofCanvas;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/** Looks for words in the manuscript. It lies below it while it is in use. */
final class FindBar {

    private final Composite bar;
    private final Text words;
    private final Label count;
    private final ProofCanvas canvas;
    private List<Stretch> found = List.of();
    private int current = -1;

    FindBar(Composite parent, ProofCanvas canvas) {
        this.canvas = canvas;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(5).margins(4, 3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        words = WidgetId.mark(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "preview.find.words");
        words.setMessage("Find in the manuscript");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        count = WidgetId.mark(new Label(bar, SWT.NONE), "preview.find.count");
        GridDataFactory.swtDefaults().hint(80, SWT.DEFAULT).applyTo(count);
        button("↑", "Previous (Shift+Enter)", event -> step(-1));
        button("↓", "Next (Enter)", event -> step(1));
        button("Close", "Close (Esc)", event -> close());
        words.addListener(SWT.Modify, event -> search(true));
        words.addListener(SWT.KeyDown, this::pressed);
        bar.setVisible(false);
    }

    private void button(String text, String tip, Listener listener) {
        Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, listener);
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.ESC) {
            close();
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            step((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
        }
    }

    /** Opens the bar with what is selected. */
    void open() {
        String chosen = canvas.marks().chosenText();
        if (!chosen.isEmpty() && chosen.indexOf('\n') < 0) {
            words.setText(chosen);
        }
        hide(false);
        words.setFocus();
        words.selectAll();
        search(true);
    }

    private void close() {
        hide(true);
        found = List.of();
        canvas.marks().find(List.of());
        canvas.setFocus();
    }

    private void hide(boolean hidden) {
        ((GridData) bar.getLayoutData()).exclude = hidden;
        bar.setVisible(!hidden);
        bar.getParent().layout();
    }

    /** Looks again, in another version of the manuscript. */
    void refresh() {
        if (bar.getVisible()) {
            search(false);
        }
    }

    private void search(boolean reveal) {
        String wanted = words.getText().toLowerCase(Locale.ROOT);
        List<Stretch> now = new ArrayList<>();
        if (!wanted.isBlank() && canvas.proof().isPresent()) {
            ProofText text = ProofText.of(canvas.proof().get());
            String all = text.text().toLowerCase(Locale.ROOT);
            for (int at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length())) {
                Spot from = text.spot(at);
                Spot to = text.spot(at + wanted.length());
                if (from.piece() == to.piece()) {
                    now.add(new Stretch(from, to));
                }
            }
        }
        found = now;
        current = -1;
        canvas.marks().find(found);
        if (reveal && !found.isEmpty()) {
            step(1);
        } else {
            count();
        }
    }

    private void step(int by) {
        if (found.isEmpty()) {
            return;
        }
        current = current < 0 ? firstShown() : Math.floorMod(current + by, found.size());
        Stretch match = found.get(current);
        if (!canvas.isVisible(match)) {
            canvas.reveal(match);
        }
        canvas.marks().choose(match);
        count();
    }

    /** The first match that is not above what is seen. */
    private int firstShown() {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).from().piece() >= canvas.firstPiece()) {
                return i;
            }
        }
        return 0;
    }

    private void count() {
        count.setText(words.getText().isBlank() ? "" : found.isEmpty() ? "not found" : current < 0 ? found.size() + " found" : current + 1 + " of " + found.size());
    }
}
