// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Validates the parts of Word documents against the schemas of ECMA-376 (transitional), which Apache POI ships in poi-ooxml-full. Run as
 * {@code java Schema.java poi-ooxml-full.jar FILE.docx...}; prints {@code FILE<tab>number of parts validated<tab>first errors}, one line
 * a file. Exit code: 0 whatever the documents hold, 2 when the schemas cannot be read.
 */
public final class Schema {

    private static final String FOLDER = "org/apache/poi/schemas/ooxml/src/";
    private static final String MCE = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    /** The schemas whose root elements occur in a document; they import the others. */
    private static final List<String> ROOTS = List.of("wml.xsd", "opc-relationships.xsd", "shared-documentPropertiesExtended.xsd");
    /** The schemas refer to the attributes xml:space and xml:lang without saying where they are declared. */
    private static final String XML = """
            <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xsd:attribute name="lang" type="xsd:language"/>
              <xsd:attribute name="space"><xsd:simpleType><xsd:restriction base="xsd:NCName">
                <xsd:enumeration value="default"/><xsd:enumeration value="preserve"/></xsd:restriction></xsd:simpleType></xsd:attribute>
            </xsd:schema>""";
    private static final int SHOWN = 3;

    private Schema() {
    }

    /** Validates the files named. */
    public static void main(String[] arguments) throws Exception {
        javax.xml.validation.Schema schema;
        try (ZipFile jar = new ZipFile(arguments[0])) {
            schema = schema(jar);
        } catch (IOException | SAXException e) {
            System.err.println("the schemas cannot be read: " + e.getMessage());
            System.exit(2);
            return;
        }
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            System.out.println(file + "\t" + validated(Path.of(file), schema));
        }
    }

    private static javax.xml.validation.Schema schema(ZipFile jar) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false); // the schemas have larger choices than the default allows
        DOMImplementationLS inputs = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            LSInput input = inputs.createLSInput();
            if (XMLConstants.XML_NS_URI.equals(namespace)) {
                input.setCharacterStream(new StringReader(XML));
                return input;
            }
            try {
                input.setSystemId(systemId);
                input.setByteStream(new ByteArrayInputStream(bytes(jar, FOLDER + systemId.substring(systemId.lastIndexOf('/') + 1))));
                return input;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        List<Source> sources = new ArrayList<>();
        for (String root : ROOTS) {
            sources.add(new StreamSource(new ByteArrayInputStream(bytes(jar, FOLDER + root)), root));
        }
        return factory.newSchema(sources.toArray(new Source[0]));
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing in " + zip.getName());
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static String validated(Path file, javax.xml.validation.Schema schema) throws Exception {
        List<String> errors = new ArrayList<>();
        int parts = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    parts += validated(zip, entry, schema, errors) ? 1 : 0;
                }
            }
        } catch (IOException e) {
            errors.add("no ZIP archive: " + e.getMessage());
        }
        return parts + "\t" + String.join(" | ", errors.size() > SHOWN ? errors.subList(0, SHOWN) : errors);
    }

    private static boolean validated(ZipFile zip, ZipEntry entry, javax.xml.validation.Schema schema, List<String> errors) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document;
        try {
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Collector(entry.getName(), new ArrayList<>()));
            document = builder.parse(new ByteArrayInputStream(bytes(zip, entry.getName())));
        } catch (SAXException e) {
            errors.add(entry.getName() + ": " + e.getMessage());
            return true;
        }
        String namespace = document.getDocumentElement().getNamespaceURI();
        boolean known = namespace != null && (namespace.endsWith("/wordprocessingml/2006/main") || namespace.endsWith("/2006/relationships")
                || namespace.endsWith("/2006/extended-properties"));
        if (!known) {
            return false; // content types, core properties, theme and later extensions are the Open XML SDK's to judge
        }
        strip(document.getDocumentElement(), ignorable(document.getDocumentElement()));
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new Collector(entry.getName(), errors));
        validator.validate(new DOMSource(document));
        return true;
    }

    /** The namespaces a reader that does not know them is told to pass over. */
    private static Set<String> ignorable(Element root) {
        Set<String> namespaces = new HashSet<>(Set.of(MCE));
        for (String prefix : root.getAttributeNS(MCE, "Ignorable").split("\\s+")) {
            if (!prefix.isEmpty()) {
                namespaces.add(root.lookupNamespaceURI(prefix));
            }
        }
        return namespaces;
    }

    private static void strip(Element element, Set<String> ignorable) {
        for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (attribute.getNamespaceURI() != null && ignorable.contains(attribute.getNamespaceURI())) {
                element.removeAttributeNode(attribute);
            }
        }
        for (Node child = element.getFirstChild(), next; child != null; child = next) {
            next = child.getNextSibling();
            if (child instanceof Element inner) {
                if (MCE.equals(inner.getNamespaceURI()) && "AlternateContent".equals(inner.getLocalName())) {
                    fallback(inner, ignorable);
                } else if (ignorable.contains(inner.getNamespaceURI())) {
                    element.removeChild(inner);
                } else {
                    strip(inner, ignorable);
                }
            }
        }
    }

    /** Puts what an old reader would take in the place of alternatives. */
    private static void fallback(Element alternatives, Set<String> ignorable) {
        Node parent = alternatives.getParentNode();
        for (Node each = alternatives.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element choice && "Fallback".equals(choice.getLocalName())) {
                strip(choice, ignorable);
                while (choice.getFirstChild() != null) {
                    parent.insertBefore(choice.getFirstChild(), alternatives);
                }
            }
        }
        parent.removeChild(alternatives);
    }

    /** Keeps errors as text. */
    private record Collector(String part, List<String> errors) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            errors.add(part + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
