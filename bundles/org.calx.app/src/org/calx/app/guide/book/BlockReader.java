// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Reads the blocks of a file. */
final class BlockReader extends AbstractVisitor {

    private final List<GuideBlock> blocks = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final UnaryOperator<String> targets;
    private int depth;
    private int number;
    private String marker;

    private BlockReader(UnaryOperator<String> targets) {
        this.targets = targets;
    }

    /**
     * Reads blocks.
     *
     * @param document a parsed file
     * @param targets  resolves the address of a link; null for one that leads nowhere here
     */
    static List<GuideBlock> read(Node document, UnaryOperator<String> targets) {
        BlockReader reader = new BlockReader(targets);
        document.accept(reader);
        return reader.blocks;
    }

    @Override
    public void visit(Heading heading) {
        List<Span> text = SpanReader.read(heading, targets);
        String anchor = Place.anchor(GuideBlock.join(text));
        int times = anchors.merge(anchor, 1, Integer::sum);
        blocks.add(new GuideBlock.Heading(heading.getLevel(), times == 1 ? anchor : anchor + "-" + (times - 1), text));
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            blocks.add(new GuideBlock.Picture(image.getDestination(), GuideBlock.join(SpanReader.read(image, targets))));
        } else if (marker != null) {
            blocks.add(new GuideBlock.Item(depth, marker, SpanReader.read(paragraph, targets)));
            marker = "";
        } else {
            blocks.add(new GuideBlock.Paragraph(SpanReader.read(paragraph, targets)));
        }
    }

    @Override
    public void visit(BulletList list) {
        list(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        list(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
    }

    private void list(Node list, int first) {
        int numberBefore = number;
        String markerBefore = marker;
        number = first;
        depth++;
        visitChildren(list);
        depth--;
        number = numberBefore;
        marker = markerBefore;
    }

    @Override
    public void visit(ListItem item) {
        marker = number == 0 ? "•" : number++ + ".";
        visitChildren(item);
        marker = null;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        blocks.add(new GuideBlock.Code(code.getInfo() == null ? "" : code.getInfo(), code.getLiteral().stripTrailing()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        blocks.add(new GuideBlock.Code("", code.getLiteral().stripTrailing()));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            List<List<Span>> head = new ArrayList<>();
            List<List<List<Span>>> rows = new ArrayList<>();
            for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
                for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                    if (part instanceof TableHead) {
                        head.addAll(cells(row));
                    } else if (part instanceof TableBody) {
                        rows.add(cells(row));
                    }
                }
            }
            blocks.add(new GuideBlock.Table(head, rows));
        }
    }

    private List<List<Span>> cells(Node row) {
        List<List<Span>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
            cells.add(SpanReader.read(cell, targets));
        }
        return cells;
    }
}
