// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.calx.docx.template.TemplateParts;
import org.calx.docx.template.Types;
import org.calx.docx.xml.UnwritableException;
import org.calx.docx.xml.XmlOut;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Heading;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.PageBreak;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Picture;
import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Table;

/** Writes the document part, block by block. */
public final class BodyWriter {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private final Body body;
    private final ParagraphWriter paragraphs;
    private final RunWriter runs;
    private final InlineWriter inlines;
    private final TableWriter tables;
    private final FigureWriter figures;
    private String place = "before the first heading";

    /**
     * Creates a writer for one document part.
     *
     * @param xml       where it goes
     * @param survey    what may be referred to
     * @param relations gets the document's relationships
     * @param template  page, styles and list numbering
     * @param layout    what else decides the look
     */
    public BodyWriter(XmlOut xml, Survey survey, Relations relations, TemplateParts template, BodyLayout layout) {
        body = new Body(xml, survey, relations, template, layout.pages());
        paragraphs = new ParagraphWriter(body, layout.lineNumbers());
        runs = new RunWriter(xml, body.styles);
        inlines = new InlineWriter(body, runs, new CommentAnchors(body, layout.comments()));
        CaptionWriter captions = new CaptionWriter(body, paragraphs, runs, inlines);
        tables = new TableWriter(body, paragraphs, inlines, captions);
        figures = new FigureWriter(body, paragraphs, captions, layout.figureWidth());
    }

    /**
     * Writes the whole part.
     *
     * @param blocks what is read, in order
     * @throws IOException if a block cannot be written; as {@link UnwritableException} if the block is the reason
     */
    public void write(List<Block> blocks) throws IOException {
        body.xml.raw(XmlOut.DECLARATION).open("w:document").attribute("xmlns:w", Types.WORD_NAMESPACE)
                .attribute("xmlns:r", Types.RELATIONSHIP_ID_NAMESPACE)
                .attribute("xmlns:wp", DRAWING + "wordprocessingDrawing").attribute("xmlns:a", DRAWING + "main")
                .attribute("xmlns:pic", DRAWING + "picture").open("w:body");
        for (Block block : blocks) {
            try {
                write(block);
            } catch (UnwritableException e) {
                UnwritableException located = new UnwritableException(place + ": " + e.getMessage());
                located.initCause(e);
                throw located;
            }
        }
        paragraphs.finish();
        body.xml.raw(body.section.xml()).end("w:body").end("w:document").flush();
    }

    /** {@return the name of the part that holds the picture of the figure at a place, counted from 1} */
    public static String partName(int place, Picture picture) {
        return FigureWriter.partName(place, picture);
    }

    /** {@return the name of the part that holds the same picture as SVG, if there is one} */
    public static String svgName(int place) {
        return FigureWriter.svgName(place);
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case ItemList list -> list(list);
            case Table table -> tables.write(table);
            case Figure figure -> figures.write(figure);
            case ReferenceList references -> references(references);
            case PageBreak pageBreak -> paragraphs.breakPage();
        }
    }

    private void heading(Heading heading) throws IOException {
        place = "section \"" + PlainText.of(heading.content()) + "\"";
        paragraph(Styles.heading(heading.level()), heading.content());
    }

    private void paragraph(String style, List<Inline> content) throws IOException {
        paragraphs.begin(style);
        inlines.write(content);
        paragraphs.end();
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        switch (paragraph.role()) {
            case TITLE, SUBTITLE, AUTHORS, AFFILIATION, TITLE_PAGE_LINE, NOTICE ->
                paragraphs.beginUnnumbered(Styles.of(paragraph.role()));
            case ABSTRACT, KEYWORDS, BODY -> paragraphs.begin(Styles.of(paragraph.role()));
        }
        inlines.write(paragraph.content());
        paragraphs.end();
    }

    private void list(ItemList list) throws IOException {
        int number = list.ordered() && !list.items().isEmpty() ? body.nextNumberedList() : list.ordered() ? 0 : body.lists.bulletNumber();
        for (List<Inline> item : list.items()) {
            paragraphs.beginItem(list.ordered() ? Styles.LIST_NUMBER : Styles.LIST_BULLET, number);
            inlines.write(item);
            paragraphs.end();
        }
    }

    private void references(ReferenceList list) throws IOException {
        boolean numbered = !body.survey.referenceNumbers().isEmpty();
        int number = numbered ? body.nextNumberedList() : 0;
        for (ReferenceList.Entry entry : list.entries()) {
            paragraphs.beginItem(Styles.BIBLIOGRAPHY, number);
            int id = CaptionWriter.beginBookmark(body, body.survey.reference(entry.key()).bookmark());
            if (!numbered && !entry.label().isEmpty()) {
                runs.write(entry.label(), Set.of(), null);
                runs.tab();
            }
            inlines.write(entry.content());
            CaptionWriter.endBookmark(body.xml, id);
            paragraphs.end();
        }
    }
}
