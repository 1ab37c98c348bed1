// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

import java.io.ByteArrayInputStream;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML parts event by event; document types and external entities are off. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {
    }

    /** Sees each element start and end, and character data. The reader stands on the event. */
    interface Visitor {

        void start(XMLStreamReader element);

        default void end(String name) {
        }

        default void text(String text) {
        }
    }

    /** Visits a part; what is not well-formed becomes a defect. */
    static void visit(String part, byte[] content, Visitor visitor, List<Defect> defects) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> visitor.start(reader);
                    case XMLStreamConstants.END_ELEMENT -> visitor.end(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS -> visitor.text(reader.getText());
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

    /** {@return the value of an attribute whatever its namespace, or null} */
    static String attribute(XMLStreamReader element, String localName) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(localName)) {
                return element.getAttributeValue(i);
            }
        }
        return null;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
