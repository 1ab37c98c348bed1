// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.calx.docx.xml.XmlIn;

/** Shows XML parts event by event; document types and external entities are off. */
final class Xml {

    private Xml() {
    }

    /** Sees each element start and end, and character data. */
    interface Visitor {

        void start(Element element);

        default void end(String name) {
        }

        default void text(String text) {
        }
    }

    /** Visits a part; what is not well-formed becomes a defect. */
    static void visit(String part, byte[] content, Visitor visitor, List<Defect> defects) {
        XmlScanner scanner = new XmlScanner(content, visitor);
        if (!scanner.scan()) {
            parse(part, content, scanner.tags(), visitor, defects);
        }
    }

    /** Reads a part with Java's parser, and shows what follows a number of starts and ends of elements. */
    private static void parse(String part, byte[] content, int seen, Visitor visitor, List<Defect> defects) {
        int tags = 0;
        try {
            XMLStreamReader reader = XmlIn.reader(content);
            Element element = new ParsedElement(reader);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++tags > seen) {
                            visitor.start(element);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (++tags > seen) {
                            visitor.end(reader.getLocalName());
                        }
                    }
                    case XMLStreamConstants.CHARACTERS -> {
                        if (tags >= seen) {
                            visitor.text(reader.getText());
                        }
                    }
                    case XMLStreamConstants.DTD -> defects.add(new Defect(part, "has a document type"));
                    default -> {
                        // comments and processing instructions do no harm
                    }
                }
            }
        } catch (XMLStreamException e) {
            defects.add(new Defect(part, "is not well-formed XML: " + e.getMessage().replaceAll("\\s+", " ")));
        }
    }
}
