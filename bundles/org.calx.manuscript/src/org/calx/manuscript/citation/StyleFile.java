// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a style that does not come with Calx, and refuses what is none before citeproc sees it. */
final class StyleFile {

    private static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";
    private static final int MOST_BYTES = 2 << 20;
    /** A dependent style names its parent, which must be independent. */
    private static final int DEPTH = 2;

    private StyleFile() {
    }

    static CitationStyle read(Path file) throws StyleException {
        return read(file, DEPTH);
    }

    private static CitationStyle read(Path file, int depth) throws StyleException {
        String name = file.getFileName().toString();
        String xml = text(file, name);
        Element root = root(name, xml);
        Optional<String> parent = parent(root);
        if (parent.isPresent()) {
            return parent(file, parent.get(), depth);
        }
        if (child(root, "citation").isEmpty() || child(root, "bibliography").isEmpty()) {
            throw new StyleException(name + " says nothing about " + (child(root, "citation").isEmpty() ? "citations" : "the list of references")
                    + "; choose a style for articles, whose file has the elements citation and bibliography");
        }
        if ("note".equals(root.getAttribute("class"))) {
            throw new StyleException(name + " puts citations into footnotes, which no journal of medicine wants; choose a numeric or author-date style");
        }
        CitationStyle style = new CitationStyle(name.replaceFirst("(?i)\\.(csl|xml)$", ""), xml);
        try {
            CitationProcessor.warmUp(style);
        } catch (RuntimeException e) {
            throw new StyleException(name + " is no sound CSL style, for a reference cannot be printed with it; take the file from the CSL repository again");
        }
        return style;
    }

    private static CitationStyle parent(Path file, String address, int depth) throws StyleException {
        Optional<CitationStyle> known = CitationStyle.named(address);
        if (known.isPresent()) {
            return known.get();
        }
        String name = address.substring(address.lastIndexOf('/') + 1) + ".csl";
        Path beside = file.resolveSibling(name);
        if (depth <= 1 || !Files.isRegularFile(beside)) {
            throw new StyleException(file.getFileName() + " only refers to the style " + name + "; save that file from the CSL repository beside it");
        }
        return read(beside, depth - 1);
    }

    private static String text(Path file, String name) throws StyleException {
        if (!Files.isRegularFile(file)) {
            throw new StyleException("there is no style file " + name + "; correct the name, or save the style there");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new StyleException(name + " is larger than 2 MB, which no style is; save the style again");
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new StyleException(name + " is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw new StyleException(name + " cannot be read: " + e.getMessage());
        }
    }

    private static Element root(String name, String xml) throws StyleException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            Element root = builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
            if (!"style".equals(root.getLocalName()) || !NAMESPACE.equals(root.getNamespaceURI())) {
                throw new StyleException(name + " is no CSL style: it starts with the element " + root.getLocalName() + "; name a file of the CSL repository");
            }
            return root;
        } catch (SAXParseException e) {
            boolean declaration = xml.contains("<!DOCTYPE");
            throw new StyleException(name + ", line " + Math.max(1, e.getLineNumber()) + ": " + (declaration
                    ? "a style has no DOCTYPE; delete it" : "this is no well-formed XML; save the style from the CSL repository again"));
        } catch (SAXException | IOException e) {
            throw new StyleException(name + " cannot be read as XML; save the style from the CSL repository again");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> parent(Element root) {
        return child(root, "info").flatMap(info -> {
            for (Node node = info.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element link && "link".equals(link.getLocalName()) && "independent-parent".equals(link.getAttribute("rel"))) {
                    return Optional.of(link.getAttribute("href"));
                }
            }
            return Optional.empty();
        });
    }

    private static Optional<Element> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
