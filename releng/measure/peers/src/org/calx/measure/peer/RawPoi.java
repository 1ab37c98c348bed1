// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.measure.peer;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Apache POI's document model. */
final class RawPoi implements Peer {

    @Override
    public void write(List<String[]> lines, OutputStream out) throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            List<String[]> rows = new ArrayList<>();
            for (String[] line : lines) {
                if (!line[0].equals("R")) {
                    table(document, rows);
                }
                switch (line[0]) {
                case "R" -> rows.add(line);
                case "I" -> image(document, Path.of(line[1]));
                default -> {
                    XWPFParagraph paragraph = document.createParagraph();
                    paragraph.setStyle(line[0].equals("H") ? "Heading1" : line[0].equals("C") ? "Caption" : "Normal");
                    paragraph.createRun().setText(line[1]);
                }
                }
            }
            table(document, rows);
            document.write(out);
        }
    }

    private static void table(XWPFDocument document, List<String[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.stream().mapToInt(row -> row.length - 1).max().orElse(1);
        XWPFTable table = document.createTable(rows.size(), columns);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 1; column < rows.get(row).length; column++) {
                table.getRow(row).getCell(column - 1).setText(rows.get(row)[column]);
            }
        }
        rows.clear();
    }

    private static void image(XWPFDocument document, Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            document.createParagraph().createRun().addPicture(in, org.apache.poi.xwpf.usermodel.Document.PICTURE_TYPE_PNG,
                    file.getFileName().toString(), WIDTH_EMU, WIDTH_EMU);
        }
    }
}
