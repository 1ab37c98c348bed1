// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the words of a paragraph, a heading or a cell. */
final class SpanReader extends AbstractVisitor {

    private final List<Span> spans = new ArrayList<>();
    private final UnaryOperator<String> targets;
    private boolean bold;
    private boolean italic;
    private String target;

    private SpanReader(UnaryOperator<String> targets) {
        this.targets = targets;
    }

    /**
     * Reads words.
     *
     * @param parent  the node whose children they are
     * @param targets resolves the address of a link; null for one that leads nowhere here
     */
    static List<Span> read(Node parent, UnaryOperator<String> targets) {
        SpanReader reader = new SpanReader(targets);
        reader.visitChildren(parent);
        return List.copyOf(reader.spans);
    }

    private void add(String text, boolean code) {
        spans.add(new Span(text, bold, italic, code, target));
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral(), false);
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral(), true);
    }

    @Override
    public void visit(SoftLineBreak softBreak) {
        add(" ", false);
    }

    @Override
    public void visit(HardLineBreak hardBreak) {
        add(" ", false);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        boolean before = bold;
        bold = true;
        visitChildren(strong);
        bold = before;
    }

    @Override
    public void visit(Emphasis emphasis) {
        boolean before = italic;
        italic = true;
        visitChildren(emphasis);
        italic = before;
    }

    @Override
    public void visit(Link link) {
        target = targets.apply(link.getDestination());
        visitChildren(link);
        target = null;
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
    }
}
