// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.calx.docx.DocxTemplate;
import org.calx.docx.DocxWriter;
import org.calx.manuscript.document.Manuscript;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The parts of a written document, to be read or damaged. */
final class DocxFile {

    static final String DOCUMENT = "word/document.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static byte[] write(Manuscript manuscript) throws IOException {
        return write(manuscript, DocxTemplate.standard());
    }

    static byte[] write(Manuscript manuscript, DocxTemplate template) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DocxWriter(template).write(manuscript, bytes);
        return bytes.toByteArray();
    }

    static DocxFile of(Manuscript manuscript) throws IOException {
        return of(write(manuscript));
    }

    static DocxFile of(byte[] docx) throws IOException {
        DocxFile file = new DocxFile();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                file.parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return file;
    }

    /** A document kept as the files of its parts. */
    static DocxFile ofFolder(Path folder) throws IOException {
        DocxFile file = new DocxFile();
        try (Stream<Path> parts = Files.walk(folder)) {
            for (Path part : parts.filter(Files::isRegularFile).sorted().toList()) {
                file.parts.put(folder.relativize(part).toString().replace('\\', '/'), Files.readAllBytes(part));
            }
        }
        return file;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    Document xml(String part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(part, e);
        }
    }

    /** Replaces the first occurrence of a text in a part; fails if there is none, so that no damage is imagined. */
    DocxFile replace(String part, String text, String by) {
        String before = text(part);
        int at = before.indexOf(text);
        if (at < 0) {
            throw new AssertionError(part + " does not contain " + text);
        }
        parts.put(part, (before.substring(0, at) + by + before.substring(at + text.length()))
                .getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Path save(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }
}
