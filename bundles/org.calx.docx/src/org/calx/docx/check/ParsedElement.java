// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

import javax.xml.stream.XMLStreamReader;

/** An element on which Java's own parser stands. */
record ParsedElement(XMLStreamReader reader) implements Element {

    @Override
    public String localName() {
        return reader.getLocalName();
    }

    @Override
    public String namespace() {
        return reader.getNamespaceURI();
    }

    @Override
    public int attributes() {
        return reader.getAttributeCount();
    }

    @Override
    public String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    @Override
    public String attributeNamespace(int index) {
        return reader.getAttributeNamespace(index);
    }

    @Override
    public String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }
}
