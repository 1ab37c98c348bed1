// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.colouring;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.calx.ide.highlighting.Highlight;
import org.calx.ide.highlighting.HighlightKind;
import org.calx.ide.highlighting.TokenHighlighter;
import org.calx.ui.colour.CaseColours;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;

/** Takes the text apart again after a change, and repaints what has become another token. */
final class TokenColouring implements IPresentationDamager, IPresentationRepairer {

    private final CompletableFuture<TokenHighlighter> tokens;
    private IDocument document;
    private List<Highlight> known = List.of();
    /** The text that the pieces are of. */
    private String read = "";
    private boolean lexed;
    private long stamp;

    TokenColouring(CompletableFuture<TokenHighlighter> tokens) {
        this.tokens = tokens;
    }

    @Override
    public void setDocument(IDocument document) {
        this.document = document;
        known = List.of();
        read = "";
        lexed = false;
    }

    /** A token may end far from where its text was changed: a quotation mark colours everything behind it. */
    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        int inserted = event.getText() == null ? 0 : event.getText().length();
        if (lexed && stamp == stamp()) { // nothing was changed: marks of findings or mentions are to be drawn
            return new Region(event.getOffset(), Math.min(inserted, document.getLength() - event.getOffset()));
        }
        int shift = inserted - event.getLength();
        List<Highlight> before = known;
        List<Highlight> after = lex();
        int first = 0;
        while (first < before.size() && first < after.size() && before.get(first).equals(after.get(first))
                && before.get(first).end() < event.getOffset()) {
            first++;
        }
        int last = 0;
        while (last < before.size() - first && last < after.size() - first
                && same(before.get(before.size() - 1 - last), after.get(after.size() - 1 - last), shift)
                && after.get(after.size() - 1 - last).offset() > event.getOffset() + inserted) {
            last++;
        }
        int start = event.getOffset();
        int end = event.getOffset() + inserted;
        if (first < after.size() - last) {
            start = Math.min(start, after.get(first).offset());
            end = Math.max(end, after.get(after.size() - 1 - last).end());
        }
        if (first < before.size() - last) {
            start = Math.min(start, before.get(first).offset());
            end = Math.max(end, before.get(before.size() - 1 - last).end() + shift);
        }
        int limit = document.getLength();
        return new Region(Math.min(start, limit), Math.clamp(end - (long) start, 0, limit - Math.min(start, limit)));
    }

    private static boolean same(Highlight before, Highlight after, int shift) {
        return before.kind() == after.kind() && before.length() == after.length() && before.offset() + shift == after.offset();
    }

    private long stamp() {
        return ((IDocumentExtension4) document).getModificationStamp();
    }

    private List<Highlight> lex() {
        TokenHighlighter highlighter = tokens.getNow(null);
        lexed = highlighter != null;
        stamp = stamp();
        if (highlighter != null) {
            String text = document.get();
            known = highlighter.highlight(read, known, text);
            read = text;
        }
        return known;
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        List<Highlight> highlights = lexed ? known : lex();
        int end = damage.getOffset() + damage.getLength();
        int at = damage.getOffset();
        for (int i = Highlight.firstBehind(highlights, at); i < highlights.size() && highlights.get(i).offset() < end; i++) {
            Highlight highlight = highlights.get(i);
            int from = Math.max(at, highlight.offset());
            int to = Math.min(end, highlight.end());
            add(presentation, at, from, HighlightKind.PLAIN);
            add(presentation, from, to, highlight.kind());
            at = to;
        }
        add(presentation, at, end, HighlightKind.PLAIN);
    }

    private static void add(TextPresentation presentation, int from, int to, HighlightKind kind) {
        if (from < to) {
            presentation.addStyleRange(CaseColours.style(new Highlight(from, to - from, kind)));
        }
    }
}
