// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.calx.ide.highlighting.Highlight;
import org.calx.ide.highlighting.HighlightKind;
import org.calx.ide.highlighting.TokenHighlighter;
import org.calx.language.validation.RulePage;
import org.calx.ui.colour.CaseColours;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/** The page of a rule with headings, its examples in the colours of a case. */
final class RuleText {

    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();

    private RuleText() {
    }

    static RuleText none() {
        RuleText page = new RuleText();
        page.text.append("Choose “Explain this rule” at a finding: with Ctrl+1 on its line, or over it with the pointer.");
        return page;
    }

    static RuleText of(RulePage rule) {
        RuleText page = new RuleText();
        page.add(rule.title(), JFaceResources.HEADER_FONT, SWT.BOLD);
        page.text.append('\n');
        int facts = page.text.length();
        page.text.append(rule.code()).append("  (").append(rule.severity()).append(rule.rule().isEmpty() ? "" : ", rule " + rule.rule())
                .append(rule.careItem().isEmpty() ? "" : ", CARE item " + rule.careItem()).append(")\n");
        page.styles.add(new StyleRange(facts, page.text.length() - facts, JFaceResources.getColorRegistry().get(CaseColours.key(HighlightKind.COMMENT)), null));
        page.part("Reason", rule.reason());
        page.part("To mend", rule.mend());
        page.part("Quick fix", rule.fix());
        page.part("Source", rule.source());
        page.example("Not so", rule.bad());
        page.example("But so", rule.good());
        return page;
    }

    String text() {
        return text.toString();
    }

    StyleRange[] styles() {
        styles.sort(Comparator.comparingInt(style -> style.start));
        return styles.toArray(StyleRange[]::new);
    }

    private void add(String words, String font, int style) {
        StyleRange range = new StyleRange(text.length(), words.length(), null, null, style);
        range.font = style == SWT.BOLD ? JFaceResources.getFontRegistry().getBold(font) : JFaceResources.getFont(font);
        styles.add(range);
        text.append(words);
    }

    private void part(String heading, String words) {
        if (!words.isEmpty()) {
            text.append('\n');
            add(heading, JFaceResources.DIALOG_FONT, SWT.BOLD);
            text.append('\n').append(words).append('\n');
        }
    }

    private void example(String heading, String lines) {
        if (lines.isEmpty()) {
            return;
        }
        text.append('\n');
        add(heading, JFaceResources.DIALOG_FONT, SWT.BOLD);
        text.append('\n');
        int start = text.length();
        text.append(lines).append('\n');
        TokenHighlighter tokens = OpenDocuments.service().tokens().getNow(null);
        int at = 0;
        for (Highlight highlight : tokens == null ? List.<Highlight>of() : tokens.highlight(lines)) {
            piece(new Highlight(at, highlight.offset() - at, HighlightKind.PLAIN), start);
            piece(highlight, start);
            at = highlight.end();
        }
        piece(new Highlight(at, lines.length() - at, HighlightKind.PLAIN), start);
    }

    private void piece(Highlight highlight, int start) {
        if (highlight.length() > 0) {
            StyleRange style = CaseColours.style(new Highlight(start + highlight.offset(), highlight.length(), highlight.kind()));
            style.font = (style.fontStyle & SWT.BOLD) == 0 ? JFaceResources.getTextFont() : JFaceResources.getFontRegistry().getBold(JFaceResources.TEXT_FONT);
            styles.add(style);
        }
    }
}
