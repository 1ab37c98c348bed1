// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.calx.ui.preview.proof.ProofText;
import org.calx.ui.preview.proof.Stretch;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedAdapter;

/** What a screen reader is told of a proof: its text, and where the marked sentence stands in it. */
final class ProofVoice {

    private final ProofCanvas canvas;

    ProofVoice(ProofCanvas canvas) {
        this.canvas = canvas;
    }

    void listen() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = canvas.proof().map(proof -> "Manuscript: " + proof.title()).orElse("Manuscript");
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = "Left and right lead from sentence to sentence, Enter to the text it came from.";
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_DOCUMENT;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_READONLY | ACC.STATE_MULTILINE | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = canvas.text();
            }
        });
        canvas.getAccessible().addAccessibleTextListener(new Text());
    }

    /** Where in the text the marked sentence stands, or what is selected. */
    private Optional<Stretch> current() {
        return canvas.window() == null ? Optional.empty() : canvas.marks().highlights().chosen().or(() -> canvas.marks().caret().stream().findFirst());
    }

    /** Answers questions about the text. */
    private final class Text extends AccessibleTextExtendedAdapter {

        @Override
        public void getCharacterCount(AccessibleTextEvent event) {
            event.count = canvas.text().length();
        }

        @Override
        public void getCaretOffset(AccessibleTextEvent event) {
            event.offset = current().map(part -> canvas.proofText().offset(part.from())).orElse(0);
        }

        @Override
        public void getSelectionCount(AccessibleTextEvent event) {
            event.count = current().isPresent() ? 1 : 0;
        }

        @Override
        public void getSelection(AccessibleTextEvent event) {
            current().ifPresent(part -> {
                ProofText text = canvas.proofText();
                event.start = text.offset(part.from());
                event.end = text.offset(part.to());
            });
        }

        @Override
        public void getSelectionRange(AccessibleTextEvent event) {
            current().ifPresent(part -> {
                ProofText text = canvas.proofText();
                event.offset = text.offset(part.from());
                event.length = text.offset(part.to()) - event.offset;
            });
        }

        /** A whole, or the word, sentence or paragraph at a place. */
        @Override
        public void getText(AccessibleTextEvent event) {
            String text = canvas.text();
            int start = Math.clamp(event.start, 0, text.length());
            int end = event.end < start ? text.length() : Math.min(event.end, text.length());
            switch (event.type) {
            case ACC.TEXT_BOUNDARY_WORD -> around(BreakIterator.getWordInstance(Locale.ENGLISH), text, start, event);
            case ACC.TEXT_BOUNDARY_SENTENCE -> around(BreakIterator.getSentenceInstance(Locale.ENGLISH), text, start, event);
            case ACC.TEXT_BOUNDARY_PARAGRAPH, ACC.TEXT_BOUNDARY_LINE -> {
                event.start = text.lastIndexOf('\n', start - 1) + 1;
                event.end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
                event.result = text.substring(event.start, event.end);
            }
            default -> event.result = text.substring(start, end);
            }
        }

        private static void around(BreakIterator breaks, String text, int at, AccessibleTextEvent event) {
            breaks.setText(text);
            event.end = text.isEmpty() || at >= text.length() ? text.length() : breaks.following(at);
            event.start = text.isEmpty() ? 0 : breaks.preceding(Math.max(1, event.end));
            event.result = text.substring(Math.max(0, event.start), event.end);
        }
    }
}
