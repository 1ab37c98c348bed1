// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.io.IOException;

import org.calx.docx.template.Types;
import org.calx.docx.xml.XmlOut;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Picture;

/** Writes figures: the picture in the line of a paragraph that stays with the caption below it. */
final class FigureWriter {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final double EMU_PER_TWIP = 635;
    private static final double EMU_PER_INCH = 914400;
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    /** Names the extension of a picture that holds an SVG (Word 2016 and later). */
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    /** Leaves room for a caption of several lines on the page of an upright picture. */
    private static final double MAX_SHARE_OF_HEIGHT = 0.8;

    private final Body body;
    private final XmlOut xml;
    private final ParagraphWriter paragraphs;
    private final CaptionWriter captions;
    private final double maxWidth;
    private int figures;

    FigureWriter(Body body, ParagraphWriter paragraphs, CaptionWriter captions, double width) {
        double text = body.section.textWidth();
        maxWidth = (width > 0 ? Math.min(width, text) : text) * EMU_PER_TWIP;
        this.body = body;
        this.xml = body.xml;
        this.paragraphs = paragraphs;
        this.captions = captions;
    }

    void write(Figure figure) throws IOException {
        paragraphs.begin(Styles.FIGURE);
        xml.open("w:r").open("w:drawing");
        inline(figure, body.nextDrawing());
        xml.end("w:drawing").end("w:r");
        paragraphs.end();
        captions.write(Styles.CAPTION, figure.caption());
    }

    private void inline(Figure figure, int id) throws IOException {
        Picture picture = figure.picture();
        double maxHeight = body.section.textHeight() * EMU_PER_TWIP * MAX_SHARE_OF_HEIGHT;
        double scale = Math.min(EMU_PER_INCH / picture.pixelsPerInch(),
                Math.min(maxWidth / picture.widthPixels(), maxHeight / picture.heightPixels()));
        long width = Math.max(1, (long) (picture.widthPixels() * scale));
        long height = Math.max(1, (long) (picture.heightPixels() * scale));
        String name = figure.caption().kind().label() + " " + figure.caption().number();
        xml.open("wp:inline").attribute("distT", 0).attribute("distB", 0).attribute("distL", 0).attribute("distR", 0);
        size("wp:extent", width, height);
        properties("wp:docPr", id, name, figure.altText());
        xml.open("wp:cNvGraphicFramePr").open("a:graphicFrameLocks").attribute("noChangeAspect", 1)
                .end("a:graphicFrameLocks").end("wp:cNvGraphicFramePr");
        xml.open("a:graphic").open("a:graphicData").attribute("uri", DRAWING + "picture");
        picture(id, name, figure, width, height);
        xml.end("a:graphicData").end("a:graphic").end("wp:inline");
    }

    private void picture(int id, String name, Figure figure, long width, long height) throws IOException {
        String relation = body.relations.to(Types.IMAGE, partName(++figures, figure.picture()));
        xml.open("pic:pic").open("pic:nvPicPr");
        properties("pic:cNvPr", id, name, figure.altText());
        xml.empty("pic:cNvPicPr").end("pic:nvPicPr");
        xml.open("pic:blipFill").open("a:blip").attribute("r:embed", relation);
        if (figure.picture().svg().isPresent()) {
            xml.open("a:extLst").open("a:ext").attribute("uri", SVG_EXTENSION);
            xml.open("asvg:svgBlip").attribute("xmlns:asvg", SVG)
                    .attribute("r:embed", body.relations.to(Types.IMAGE, svgName(figures))).end("asvg:svgBlip");
            xml.end("a:ext").end("a:extLst");
        }
        xml.end("a:blip");
        xml.open("a:stretch").empty("a:fillRect").end("a:stretch").end("pic:blipFill");
        xml.open("pic:spPr").open("a:xfrm");
        xml.open("a:off").attribute("x", 0).attribute("y", 0).end("a:off");
        size("a:ext", width, height);
        xml.end("a:xfrm").open("a:prstGeom").attribute("prst", "rect").empty("a:avLst").end("a:prstGeom");
        xml.end("pic:spPr").end("pic:pic");
    }

    /** {@return the name of the part that holds the picture of the figure at a place, counted from 1} */
    static String partName(int place, Picture picture) {
        return "/word/media/figure" + place + "." + picture.format().extension();
    }

    /** {@return the name of the part that holds the same picture as SVG} */
    static String svgName(int place) {
        return "/word/media/figure" + place + ".svg";
    }

    private void size(String element, long width, long height) throws IOException {
        xml.open(element).attribute("cx", width).attribute("cy", height).end(element);
    }

    private void properties(String element, int id, String name, String description) throws IOException {
        xml.open(element).attribute("id", id).attribute("name", name).attribute("descr", description).end(element);
    }
}
