// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks a written Word document: checksums, content types, relationships, ids, styles, numbers, fields, comments, the shape
 * of tables, order of elements and images. It finds also what schema validators let pass although Word does not, such as
 * an empty table cell or a style that is not defined.
 */
public final class PackageCheck {

    private PackageCheck() {
    }

    /**
     * Checks a file.
     *
     * @param file a Word document
     * @return what is wrong with it; empty if nothing was found
     * @throws IOException if the file cannot be read
     */
    public static List<Defect> check(Path file) throws IOException {
        List<Defect> defects = new ArrayList<>();
        Archive archive = Archive.read(file, defects);
        ContentTypes types = ContentTypes.check(archive, defects);
        Relationships relationships = Relationships.check(archive, defects);
        References references = new References(relationships, defects);
        Comments comments = new Comments(defects);
        for (Map.Entry<String, byte[]> entry : archive.entries().entrySet()) {
            String part = entry.getKey();
            String type = types.of(part);
            if (type.contains("wordprocessingml")) {
                Xml.visit(part, entry.getValue(),
                        new Both(new Both(new Structure(part, defects), references.in(part)), comments.in(part)), defects);
            } else if (type.startsWith("image/")) {
                String defect = Images.defect(type, entry.getValue());
                if (!defect.isEmpty()) {
                    defects.add(new Defect(part, defect));
                }
            } else if (type.endsWith("xml") && !part.endsWith(".rels")) {
                Xml.visit(part, entry.getValue(), element -> { }, defects);
            }
        }
        references.finish();
        comments.finish();
        return List.copyOf(defects);
    }

    /** Shows a part to two visitors in one reading. */
    private record Both(Xml.Visitor first, Xml.Visitor second) implements Xml.Visitor {

        @Override
        public void start(Element element) {
            first.start(element);
            second.start(element);
        }

        @Override
        public void end(String name) {
            first.end(name);
            second.end(name);
        }

        @Override
        public void text(String text) {
            first.text(text);
            second.text(text);
        }
    }
}
