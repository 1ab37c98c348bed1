// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The template that comes with the bundle: a whole package, kept as the XML of its parts so that a change can be read.
 * It is not opened through POI, whose start would cost more than writing a manuscript does; a test opens it so and
 * finds the same parts.
 */
public final class StandardTemplate {

    private static final Pattern OVERRIDE = Pattern.compile("<Override PartName=\"/([^\"]+)\" ContentType=\"([^\"]+)\"");
    private static final Pattern RELATION = Pattern
            .compile("<Relationship Id=\"([^\"]+)\" Type=\"([^\"]+)\" Target=\"([^\"]+)\"");
    private static final String DOCUMENT = "word/document.xml";
    private static final TemplateParts READ = read();

    private StandardTemplate() {
    }

    /** {@return the standard template, read once} */
    public static TemplateParts parts() {
        return READ;
    }

    /** {@return the header of a draft, which belongs to no template: a journal's must not be able to lack it} */
    public static TemplatePart draftHeader() {
        return new TemplatePart("/word/draft-header.xml", Types.HEADER_CONTENT, resource("word/draft-header.xml"),
                List.of());
    }

    /** {@return the footer with the number of the page} */
    static TemplatePart footer() {
        return READ.related(Types.FOOTER).orElseThrow();
    }

    /** {@return what is said of the writing application} */
    public static TemplatePart application() {
        return new TemplatePart("/docProps/app.xml", Types.EXTENDED_CONTENT, resource("docProps/app.xml"), List.of());
    }

    private static TemplateParts read() {
        TemplatePart document = null;
        List<TemplatePart> others = new ArrayList<>();
        for (MatchResult part : OVERRIDE.matcher(text("[Content_Types].xml")).results().toList()) {
            String name = part.group(1);
            List<Relation> relations = name.equals(DOCUMENT) ? relations() : List.of();
            TemplatePart read = new TemplatePart("/" + name, part.group(2), resource(name), relations);
            if (name.equals(DOCUMENT)) {
                document = read;
            } else {
                others.add(read);
            }
        }
        Section section = Section.of(document.text());
        TemplateParts raw = new TemplateParts(document, others, section, null, StyleIds.STANDARD, Reserved.NONE);
        Lists lists = Lists.read(raw.related(Types.STYLES).orElseThrow().text(), raw.related(Types.NUMBERING).orElseThrow().text());
        return new TemplateParts(document, others, section, lists, StyleIds.STANDARD, Reserved.NONE);
    }

    private static List<Relation> relations() {
        return RELATION.matcher(text("word/_rels/document.xml.rels")).results()
                .map(found -> new Relation(found.group(1), found.group(2), "/word/" + found.group(3), false)).toList();
    }

    private static String text(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream in = StandardTemplate.class.getResourceAsStream("standard/" + name)) {
            if (in == null) {
                throw new FileNotFoundException("the bundle org.calx.docx lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
