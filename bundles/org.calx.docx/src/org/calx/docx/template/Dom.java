// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.calx.docx.xml.XmlOut;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Parts of a template as trees. WordprocessingML and relationship ids have the prefixes {@code w} and {@code r} in them. */
final class Dom {

    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private Dom() {
    }

    /**
     * Parses a part.
     *
     * @throws IllegalArgumentException if it is not well-formed
     */
    static Document parse(TemplatePart part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Document document = builder.parse(new ByteArrayInputStream(part.bytes()));
            if (STRICT.equals(document.getDocumentElement().getNamespaceURI())) {
                throw new IllegalArgumentException("the template is a Strict Open XML document; "
                        + "save it in Word as a Word document (.docx)");
            }
            return document;
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("the template is damaged: its part " + part.name()
                    + " is not well-formed XML; open it in Word and save it again", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a tree as the content of a part. The transformer would take the encoding of the source for that of the result. */
    static byte[] bytes(Document document) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return (XmlOut.DECLARATION + out).getBytes(StandardCharsets.UTF_8);
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Gives the two namespaces that the writer adds to their usual prefixes.
     *
     * @return whether anything had to be renamed
     */
    static boolean prefixed(Document document) {
        boolean changed = false;
        for (Element element : all(document.getDocumentElement())) {
            changed |= prefix(document, element);
            for (Attr attribute : attributes(element)) {
                changed |= prefix(document, attribute);
            }
        }
        if (changed) {
            Element root = document.getDocumentElement();
            root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:w", Types.WORD_NAMESPACE);
            root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:r", Types.RELATIONSHIP_ID_NAMESPACE);
        }
        return changed;
    }

    private static boolean prefix(Document document, Node node) {
        String wanted = Types.WORD_NAMESPACE.equals(node.getNamespaceURI()) ? "w"
                : Types.RELATIONSHIP_ID_NAMESPACE.equals(node.getNamespaceURI()) ? "r" : node.getPrefix();
        if (wanted == null || wanted.equals(node.getPrefix())) {
            return false;
        }
        document.renameNode(node, node.getNamespaceURI(), wanted + ":" + node.getLocalName());
        return true;
    }

    /** {@return an element and all below it, in document order; a copy, so that elements may be removed} */
    static List<Element> all(Element from) {
        List<Element> all = new ArrayList<>();
        all.add(from);
        for (Element child : children(from)) {
            all.addAll(all(child));
        }
        return all;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }

    /** {@return the first child of WordprocessingML with a name} */
    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).findFirst();
    }

    static boolean is(Element element, String name) {
        return Types.WORD_NAMESPACE.equals(element.getNamespaceURI()) && element.getLocalName().equals(name);
    }

    /** {@return an attribute of WordprocessingML, empty if it is missing} */
    static String attribute(Element element, String name) {
        return element.getAttributeNS(Types.WORD_NAMESPACE, name);
    }

    static void set(Element element, String name, String value) {
        element.setAttributeNS(Types.WORD_NAMESPACE, "w:" + name, value);
    }

    /** {@return the {@code w:val} of a child, empty if there is none} */
    static String value(Element parent, String child) {
        return child(parent, child).map(found -> attribute(found, "val")).orElse("");
    }

    /** {@return a new element of WordprocessingML, not yet in the tree} */
    static Element create(Document document, String name) {
        return document.createElementNS(Types.WORD_NAMESPACE, "w:" + name);
    }

    static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }
}
