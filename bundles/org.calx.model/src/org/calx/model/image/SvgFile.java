// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.model.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

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

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A drawing as it may leave: shapes and words, without scripts, metadata, comments, and names of the program that made it. Drawings that need anything
 * outside their file are refused; nothing outside is ever read.
 *
 * @param content the clean file
 * @param aspect  its width divided by its height
 */
public record SvgFile(byte[] content, double aspect) {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MOST_BYTES = 10_000_000;
    private static final String FEATURES = "http://xml.org/sax/features/";

    /**
     * Reads and cleans a drawing.
     *
     * @throws UnfitImageException if it is no drawing, or needs something outside its file
     */
    public static SvgFile read(byte[] file) throws UnfitImageException {
        if (file.length > MOST_BYTES) {
            throw new UnfitImageException("is larger than 10 MB; simplify it, or save it as PNG");
        }
        Document document = parsed(file);
        Element root = document.getDocumentElement();
        if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
            throw new UnfitImageException("is no SVG drawing; save the figure again as SVG or PNG");
        }
        double aspect = SvgSize.aspect(root);
        new SvgCleaner().clean(root);
        try {
            return new SvgFile(written(root), aspect);
        } catch (TransformerException e) {
            throw new UnfitImageException("cannot be copied: " + e.getMessage() + "; save it as PNG");
        }
    }

    private static Document parsed(byte[] file) throws UnfitImageException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(FEATURES + "external-general-entities", false);
            factory.setFeature(FEATURES + "external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((name, address) -> new InputSource(new ByteArrayInputStream(new byte[0])));
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(file));
        } catch (SAXException | IOException broken) {
            throw new UnfitImageException("is no sound SVG drawing; save the figure again as SVG or PNG");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the root only, so that what stands before and behind it stays away. */
    private static byte[] written(Element root) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Transformer transformer = factory.newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        transformer.transform(new DOMSource(root), new StreamResult(out));
        return out.toByteArray();
    }
}
