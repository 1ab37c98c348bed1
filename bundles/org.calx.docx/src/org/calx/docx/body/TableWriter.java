// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.io.IOException;
import java.util.List;

import org.calx.docx.xml.XmlOut;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.document.Table.Alignment;

/**
 * Writes tables. The caption stays with the table, the header row repeats on each page, no row splits, and the note stays with the last row. A
 * short table stays on one page; of a longer one no page shows only a row or two, nor the title of a group without the group.
 */
final class TableWriter {

    /** A table of so many rows stays on one page. */
    private static final int SHORT = 8;
    /** So many rows at least begin a longer table, and end it. */
    private static final int ENDS = 3;

    private final Body body;
    private final XmlOut xml;
    private final ParagraphWriter paragraphs;
    private final InlineWriter inlines;
    private final CaptionWriter captions;

    TableWriter(Body body, ParagraphWriter paragraphs, InlineWriter inlines, CaptionWriter captions) {
        this.body = body;
        this.xml = body.xml;
        this.paragraphs = paragraphs;
        this.inlines = inlines;
        this.captions = captions;
    }

    void write(Table table) throws IOException {
        captions.write(Styles.TABLE_CAPTION, table.caption());
        int[] widths = widths(table.columns(), body.section.textWidth());
        xml.open("w:tbl");
        properties(body.section.textWidth());
        xml.open("w:tblGrid");
        for (int width : widths) {
            xml.open("w:gridCol").attribute("w:w", width).end("w:gridCol");
        }
        xml.end("w:tblGrid");
        row(table, table.header(), widths, Styles.TABLE_HEADER, true);
        for (int i = 0; i < table.rows().size(); i++) {
            Table.Row row = table.rows().get(i);
            row(table, row, widths, row.group() ? Styles.TABLE_GROUP : Styles.TABLE_TEXT, staysWithNext(table, i));
        }
        xml.end("w:tbl");
        paragraphs.beginUnnumbered(Styles.TABLE_NOTE);
        inlines.write(table.note());
        paragraphs.end();
    }

    private static boolean staysWithNext(Table table, int row) {
        int rows = table.rows().size();
        if (row == rows - 1) {
            return !table.note().isEmpty();
        }
        return rows <= SHORT || table.rows().get(row).group() || row < ENDS - 1 || row >= rows - ENDS;
    }

    private void properties(int width) throws IOException {
        xml.open("w:tblPr").value("w:tblStyle", body.styles.of(Styles.TABLE));
        xml.open("w:tblW").attribute("w:w", width).attribute("w:type", "dxa").end("w:tblW");
        xml.open("w:tblLayout").attribute("w:type", "fixed").end("w:tblLayout");
        xml.open("w:tblLook").attribute("w:val", "0420").attribute("w:firstRow", 1).attribute("w:lastRow", 0)
                .attribute("w:firstColumn", 0).attribute("w:lastColumn", 0).attribute("w:noHBand", 0)
                .attribute("w:noVBand", 1).end("w:tblLook");
        xml.end("w:tblPr");
    }

    /** Shares out the text width so that the columns add up to it exactly. */
    private static int[] widths(List<Table.Column> columns, int textWidth) {
        double all = columns.stream().mapToDouble(Table.Column::share).sum();
        int[] widths = new int[columns.size()];
        double share = 0;
        int used = 0;
        for (int i = 0; i < widths.length; i++) {
            share += columns.get(i).share();
            int end = (int) Math.round(textWidth * share / all);
            widths[i] = end - used;
            used = end;
        }
        return widths;
    }

    private void row(Table table, Table.Row row, int[] widths, String style, boolean keepNext) throws IOException {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (style.equals(Styles.TABLE_HEADER)) {
            xml.empty("w:tblHeader");
        }
        xml.end("w:trPr");
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            Alignment alignment = cell.span() > 1 ? Alignment.START : table.columns().get(column).alignment();
            int width = 0;
            for (int i = column; i < column + cell.span(); i++) {
                width += widths[i];
            }
            cell(cell, width);
            paragraphs.beginCell(style, alignment, keepNext);
            inlines.write(cell.content());
            paragraphs.end();
            xml.end("w:tc");
            column += cell.span();
        }
        xml.end("w:tr");
    }

    private void cell(Table.Cell cell, int width) throws IOException {
        xml.open("w:tc").open("w:tcPr");
        xml.open("w:tcW").attribute("w:w", width).attribute("w:type", "dxa").end("w:tcW");
        if (cell.span() > 1) {
            xml.value("w:gridSpan", cell.span());
        }
        xml.end("w:tcPr");
    }
}
