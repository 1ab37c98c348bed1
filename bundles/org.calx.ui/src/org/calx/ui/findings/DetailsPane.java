// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

import java.util.ArrayList;
import java.util.List;
import org.calx.ui.findings.FindingDetails.Paragraph;
import org.calx.ui.findings.FindingDetails.Style;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** Reason and source of what is selected: the page of the manual about its rule. */
final class DetailsPane {

    private static final int MARGIN = 8;
    private static final int INDENT = 12;

    private final StyledText text;
    private FindingDetails shown;

    DetailsPane(Composite parent) {
        text = WidgetId.mark(new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "findings.details");
        text.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN / 2);
        text.setCaret(null);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "Reason and source of the finding";
            }
        });
    }

    StyledText control() {
        return text;
    }

    /** Shows something else. */
    void show(FindingDetails details) {
        if (details.equals(shown)) {
            return;
        }
        shown = details;
        StringBuilder words = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        List<Integer> indented = new ArrayList<>();
        for (Paragraph paragraph : details.paragraphs()) {
            append(paragraph, words, styles, indented);
        }
        text.setText(words.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        indented.forEach(line -> text.setLineIndent(line, 1, INDENT));
        text.setTopIndex(0);
    }

    private static void append(Paragraph paragraph, StringBuilder words, List<StyleRange> styles, List<Integer> indented) {
        words.append(words.isEmpty() ? "" : paragraph.style() == Style.EXAMPLE ? "\n\n" : "\n");
        if (paragraph.style() == Style.TITLE) {
            styles.add(new StyleRange(words.length(), paragraph.words().length(), null, null, SWT.BOLD));
            words.append(paragraph.words());
            return;
        }
        String label = paragraph.label() + (paragraph.style() == Style.EXAMPLE ? ":\n" : ": ");
        styles.add(new StyleRange(words.length(), label.length(), null, null, SWT.BOLD));
        words.append(label);
        if (paragraph.style() == Style.EXAMPLE) {
            StyleRange example = new StyleRange(words.length(), paragraph.words().length(), null, null);
            example.font = JFaceResources.getTextFont();
            styles.add(example);
            int first = (int) words.chars().filter(c -> c == '\n').count();
            for (int line = 0; line < paragraph.words().lines().count(); line++) {
                indented.add(first + line);
            }
        }
        words.append(paragraph.words());
    }
}
