// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.calx.docx.body.BodyLayout;
import org.calx.docx.body.BodyWriter;
import org.calx.docx.body.PageReferences;
import org.calx.docx.body.Relations;
import org.calx.docx.body.Survey;
import org.calx.docx.paging.Pages;
import org.calx.docx.template.Lists;
import org.calx.docx.template.Relation;
import org.calx.docx.template.StandardTemplate;
import org.calx.docx.template.TemplatePart;
import org.calx.docx.template.TemplateParts;
import org.calx.docx.template.Types;
import org.calx.docx.template.Variant;
import org.calx.docx.xml.UnwritableException;
import org.calx.docx.xml.XmlOut;
import org.calx.docx.zip.Deflated;
import org.calx.docx.zip.ZipSink;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Manuscript;

/** Writes manuscripts as Word documents. Equal manuscripts give equal bytes. May be shared between threads. */
public final class DocxWriter {

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    private final Look look;
    private final TemplateParts template;
    private final TemplateParts draftTemplate;

    /**
     * Creates a writer of documents that look like their template.
     *
     * @param template what manuscripts are written into
     */
    public DocxWriter(DocxTemplate template) {
        this(template, Look.OF_TEMPLATE);
    }

    /**
     * Creates a writer.
     *
     * @param template what manuscripts are written into
     * @param look     how documents differ from the template
     */
    public DocxWriter(DocxTemplate template, Look look) {
        this.look = look;
        this.template = variant(template, look, false);
        draftTemplate = variant(template, look, true);
    }

    private static TemplateParts variant(DocxTemplate template, Look look, boolean draft) {
        return Variant.of(template.parts(), look.blind(), draft, look.lineNumbers(), look.spacing().line());
    }

    /**
     * Writes a manuscript without comments.
     *
     * @param manuscript what to write
     * @param out        gets the document; flushed, not closed. What it got before an exception is not a document
     * @throws DocxException if the manuscript holds what a Word document cannot
     * @throws IOException   if an image cannot be read or {@code out} not be written
     */
    public void write(Manuscript manuscript, OutputStream out) throws IOException {
        write(manuscript, List.of(), out);
    }

    /**
     * Writes a manuscript.
     *
     * @param manuscript what to write
     * @param remarks    the comments on its passages, in the order in which they are listed
     * @param out        gets the document; flushed, not closed. What it got before an exception is not a document
     * @throws DocxException if the manuscript or a comment holds what a Word document cannot
     * @throws IOException   if an image cannot be read or {@code out} not be written
     */
    public void write(Manuscript manuscript, List<Remark> remarks, OutputStream out) throws IOException {
        try (ZipSink zip = new ZipSink(out)) {
            write(manuscript, remarks, manuscript.properties().draft() ? draftTemplate : template, zip);
            zip.finish();
        } catch (UnwritableException e) {
            throw new DocxException(e.getMessage(), e);
        }
    }

    private void write(Manuscript manuscript, List<Remark> remarks, TemplateParts parts, ZipSink zip) throws IOException {
        Survey survey = Survey.of(manuscript, parts.reserved().bookmarkNames());
        Relations relations = new Relations(parts.document().relations());
        String document = parts.document().name();
        List<TemplatePart> around = around(manuscript, survey, parts);
        around.addAll(new CommentParts(remarks, parts.styles(), manuscript.properties().stamp()).parts(relations));
        TemplatePart core = new TemplatePart("/docProps/core.xml", Types.CORE_CONTENT,
                PackageParts.coreProperties(manuscript.properties(), look.blind()), List.of());
        TemplatePart application = StandardTemplate.application();
        around.add(application);
        around.add(core);
        List<TemplatePart> all = new ArrayList<>(around);
        all.add(0, parts.document());
        write(zip, "/[Content_Types].xml", PackageParts.contentTypes(all));
        write(zip, "/_rels/.rels", PackageParts.relationships("/",
                List.of(new Relation("rId1", Types.DOCUMENT, document, false),
                        new Relation("rId2", Types.CORE_PROPERTIES, core.name(), false),
                        new Relation("rId3", Types.EXTENDED_PROPERTIES, application.name(), false))));
        BodyLayout layout = new BodyLayout(parts.section().hasLineNumbers(), look.figureMillimetres() * TWIPS_PER_MILLIMETRE,
                CommentParts.byPassage(remarks), Map.of());
        BodyLayout paged = PageReferences.areIn(manuscript.blocks()) ? layout.withPages(pages(manuscript, survey, parts, layout)) : layout;
        zip.streamed(document.substring(1),
                body -> new BodyWriter(new XmlOut(body), survey, relations, parts, paged).write(manuscript.blocks()));
        relationships(zip, document, relations.all());
        for (TemplatePart part : around) {
            zip.deflated(part.name().substring(1), part.deflated());
            relationships(zip, part.name(), part.relations());
        }
        images(survey, zip);
    }

    /** Writes the body once to lay it out: a page number has its room, whatever it is. */
    private static Map<String, Integer> pages(Manuscript manuscript, Survey survey, TemplateParts parts, BodyLayout layout) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        new BodyWriter(new XmlOut(body), survey, new Relations(parts.document().relations()), parts, layout).write(manuscript.blocks());
        byte[] styles = parts.related(Types.STYLES).orElseThrow().text().getBytes(StandardCharsets.UTF_8);
        return Pages.of(body.toByteArray(), styles, parts.section().textWidth(), parts.section().textHeight());
    }

    /** The template's parts with the language and the list numbers of the manuscript. */
    private static List<TemplatePart> around(Manuscript manuscript, Survey survey, TemplateParts template)
            throws UnwritableException {
        Language language = new Language(manuscript.properties().language());
        TemplatePart styles = template.related(Types.STYLES).orElseThrow();
        TemplatePart numbering = template.related(Types.NUMBERING).orElseThrow();
        TemplatePart settings = template.related(Types.SETTINGS).orElse(null);
        Lists lists = template.lists();
        List<TemplatePart> parts = new ArrayList<>();
        for (TemplatePart part : template.others()) {
            if (part == styles) {
                parts.add(part.withText(language.inStyles(part.text())));
            } else if (part == settings) {
                parts.add(part.withText(language.inSettings(part.text())));
            } else if (part == numbering) {
                parts.add(part.withText(lists.numbered(part.text(), survey.numberedLists(), survey.referenceNumbers())));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static void relationships(ZipSink zip, String source, List<Relation> relations) throws IOException {
        if (!relations.isEmpty()) {
            int folder = source.lastIndexOf('/') + 1;
            write(zip, source.substring(0, folder) + "_rels/" + source.substring(folder) + ".rels",
                    PackageParts.relationships(source.substring(0, folder), relations));
        }
    }

    private static void images(Survey survey, ZipSink zip) throws IOException {
        int place = 0;
        for (Figure figure : survey.figures()) {
            place++;
            zip.stored(BodyWriter.partName(place, figure.picture()).substring(1), Pictures.read(figure));
            if (figure.picture().svg().isPresent()) {
                write(zip, BodyWriter.svgName(place), Pictures.read(figure.picture().svg().get()));
            }
        }
    }

    private static void write(ZipSink zip, String name, byte[] content) throws IOException {
        zip.deflated(name.substring(1), Deflated.of(content));
    }
}
