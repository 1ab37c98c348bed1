// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.document.Run.Mark;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import de.undercouch.citeproc.output.SecondFieldAlign;

/** The output format that keeps emphasis, links and the number of an entry apart; see {@link MarkCodec}. */
final class RunFormat extends BaseFormat {

    private final boolean collapsesNumbers;
    private final List<CSLItemData> listed = new ArrayList<>();

    /** Formats for a style that makes ranges of consecutive numbers, or does not. */
    RunFormat(boolean collapsesNumbers) {
        this.collapsesNumbers = collapsesNumbers;
    }

    /** {@return what was listed, in order; an entry of which nothing is printed is left out} */
    List<CSLItemData> listed() {
        return listed;
    }

    @Override
    public String getName() {
        return "calx-runs";
    }

    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
        return format(collapsesNumbers ? NumberRanges.collapsed(buffer) : buffer);
    }

    @Override
    protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
        listed.add(context.getItemData());
        if (context.getStyle().getBibliography().getSecondFieldAlign() == SecondFieldAlign.FALSE) {
            return MarkCodec.FIELD_END + format(buffer);
        }
        List<Token> tokens = buffer.getTokens();
        int first = 0;
        while (first < tokens.size() && tokens.get(first).isFirstField()) {
            first++;
        }
        return format(buffer.copy(0, first)) + MarkCodec.FIELD_END + format(buffer.copy(first, tokens.size()));
    }

    @Override
    protected String doFormatLink(String text, String uri) {
        return uri.matches("(?i)https?://\\S+") ? MarkCodec.link(uri, text) : text;
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography element) {
        return new Bibliography(entries, null, null, null, null, null, null, null, null, element.getSecondFieldAlign());
    }

    @Override
    protected String openFontStyle(int style) {
        return MarkCodec.open(Mark.ITALIC);
    }

    @Override
    protected String closeFontStyle(int style) {
        return MarkCodec.close(Mark.ITALIC);
    }

    @Override
    protected String openFontVariant(int variant) {
        return MarkCodec.open(Mark.SMALL_CAPS);
    }

    @Override
    protected String closeFontVariant(int variant) {
        return MarkCodec.close(Mark.SMALL_CAPS);
    }

    @Override
    protected String openFontWeight(int weight) {
        return weight == FormattingAttributes.FW_BOLD ? MarkCodec.open(Mark.BOLD) : null;
    }

    @Override
    protected String closeFontWeight(int weight) {
        return weight == FormattingAttributes.FW_BOLD ? MarkCodec.close(Mark.BOLD) : null;
    }

    @Override
    protected String openVerticalAlign(int align) {
        return MarkCodec.open(vertical(align));
    }

    @Override
    protected String closeVerticalAlign(int align) {
        return MarkCodec.close(vertical(align));
    }

    private static Mark vertical(int align) {
        return align == FormattingAttributes.VA_SUP ? Mark.SUPERSCRIPT : Mark.SUBSCRIPT;
    }
}
