// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import java.util.List;
import java.util.Optional;
import org.calx.ui.preview.proof.Spot;
import org.calx.ui.preview.proof.Stretch;
import org.calx.ui.preview.setting.Changes;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** What stands out in the proof on a canvas: made from the statement at the caret, pointed at, found or selected. */
public final class ProofMarks {

    private final ProofCanvas canvas;
    private Highlights highlights = Highlights.NONE;

    ProofMarks(ProofCanvas canvas) {
        this.canvas = canvas;
    }

    Highlights highlights() {
        return highlights;
    }

    /** Another proof is shown: what is selected moves with the changes, and the rest is forgotten; all of it when the changes are null. */
    void follow(Changes changes) {
        highlights = changes == null ? Highlights.NONE
                : Highlights.NONE.withChosen(highlights.chosen().map(part -> new Stretch(changes.moved(part.from()), changes.moved(part.to()))));
    }

    /** {@return what is marked as made from the statement at the caret} */
    public List<Stretch> caret() {
        return highlights.caret();
    }

    /**
     * Marks what was made from the statement at the caret.
     *
     * @param parts  the parts
     * @param reveal whether to move there when none of them can be seen
     */
    public void mark(List<Stretch> parts, boolean reveal) {
        ProofWindow window = canvas.window();
        if (window == null) {
            return;
        }
        if (!parts.equals(highlights.caret())) {
            set(highlights.withCaret(parts));
        }
        if (reveal && !parts.isEmpty() && parts.stream().noneMatch(window::isVisible)) {
            canvas.reveal(nearest(parts, window.galley().first()));
        }
    }

    private static Stretch nearest(List<Stretch> parts, int piece) {
        return parts.stream().min((one, other) -> Integer.compare(Math.abs(one.from().piece() - piece), Math.abs(other.from().piece() - piece))).orElseThrow();
    }

    void point(Optional<Stretch> part) {
        if (!part.equals(highlights.pointed())) {
            set(highlights.withPointed(part));
        }
    }

    /** Shows where something was found. */
    public void find(List<Stretch> parts) {
        set(highlights.withFound(parts));
    }

    void choose(Optional<Stretch> part) {
        set(highlights.withChosen(part.filter(some -> !some.isEmpty())));
    }

    /** Selects a part. */
    public void choose(Stretch part) {
        choose(Optional.of(part));
    }

    /** Selects everything. */
    public void chooseAll() {
        if (canvas.window() != null) {
            int last = canvas.window().proof().pieces().size() - 1;
            choose(new Stretch(new Spot(0, 0, 0), new Spot(last, 0, 0)));
        }
    }

    /** {@return the text that is selected; empty for none} */
    public String chosenText() {
        return canvas.window() == null ? "" : highlights.chosen().map(part -> canvas.proofText().text(part)).orElse("");
    }

    /** Copies what is selected, or else the marked sentence, as plain text. */
    public void copy() {
        String chosen = chosenText();
        String words = !chosen.isEmpty() || canvas.window() == null ? chosen
                : String.join("\n", highlights.caret().stream().map(part -> canvas.proofText().text(part)).toList());
        if (!words.isEmpty()) {
            Clipboard clipboard = new Clipboard(canvas.getDisplay());
            clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private void set(Highlights changed) {
        highlights = changed;
        canvas.redraw();
    }
}
