// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.measure.peer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.data.Documents;
import com.deepoove.poi.data.Paragraphs;
import com.deepoove.poi.data.Pictures;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.Tables;
import com.deepoove.poi.policy.DocumentRenderPolicy;

/** The template engine poi-tl, with the whole manuscript for one place of the template. */
final class PoiTl implements Peer {

    private final Configure configure = Configure.builder().bind("body", new DocumentRenderPolicy()).build();
    private final byte[] template = template();

    private static byte[] template() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("{{body}}");
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void write(List<String[]> lines, OutputStream out) throws Exception {
        Documents.DocumentBuilder document = Documents.of();
        List<String[]> rows = new ArrayList<>();
        for (String[] line : lines) {
            if (!line[0].equals("R")) {
                table(document, rows);
            }
            switch (line[0]) {
            case "R" -> rows.add(line);
            case "I" -> document.addParagraph(Paragraphs.of().addPicture(Pictures.ofLocal(line[1])
                    .size(WIDTH_PIXELS, WIDTH_PIXELS).create()).create());
            default -> document.addParagraph(Paragraphs.of(line[1]).create());
            }
        }
        table(document, rows);
        try (XWPFTemplate written = XWPFTemplate.compile(new ByteArrayInputStream(template), configure)
                .render(Map.of("body", document.create()))) {
            written.write(out);
        }
    }

    private static void table(Documents.DocumentBuilder document, List<String[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.stream().mapToInt(row -> row.length - 1).max().orElse(1);
        Tables.TableBuilder table = Tables.ofA4Width();
        for (String[] row : rows) {
            String[] cells = new String[columns];
            for (int i = 0; i < columns; i++) {
                cells[i] = i + 1 < row.length ? row[i + 1] : "";
            }
            table.addRow(Rows.of(cells).create());
        }
        document.addTable(table.create());
        rows.clear();
    }
}
