// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.section;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.CrossReference;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Picture;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.drawn.DrawnFigure;
import org.calx.manuscript.drawn.ElementName;
import org.calx.manuscript.drawn.NothingToDraw;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.figure.ImageFile;
import org.calx.manuscript.folder.CaseFolder;
import org.calx.manuscript.folder.RefusedFile;
import org.calx.manuscript.narrative.NarrativeWriter;
import org.calx.manuscript.problem.Problem;
import org.calx.manuscript.problem.Problem.Kind;
import org.calx.manuscript.prose.Prose;
import org.calx.model.Figure;
import org.calx.model.narrative.NarrativeText;
import org.calx.model.narrative.Segment;

/** The author's figures: each is placed once, after the section that mentions it first. */
public final class FigureDesk {

    private final CaseFolder folder;
    private final Drawer drawer;
    private final List<Problem> problems;
    /** In the order of their first mention, which is the order of their numbers. */
    private final Set<Figure> mentioned = new LinkedHashSet<>();
    private final Set<Figure> placed = new LinkedHashSet<>();

    FigureDesk(CaseFolder folder, Drawer drawer, List<Problem> problems) {
        this.folder = folder;
        this.drawer = drawer;
        this.problems = problems;
    }

    /** Draws what an author asks for. */
    @FunctionalInterface
    interface Drawer {

        DrawnFigure draw(Figure figure) throws NothingToDraw;
    }

    /** {@return a reference to a figure, which is thereby mentioned} */
    public Inline reference(Figure figure) {
        mentioned.add(figure);
        return new CrossReference(bookmark(figure), figure.getName() == null ? "Figure" : figure.getName());
    }

    /** {@return references to figures in round brackets; empty for none} */
    public List<Inline> see(List<Figure> figures) {
        List<Inline> out = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            out.add(Run.of(i == 0 ? "(" : i == figures.size() - 1 ? " and " : ", "));
            out.add(reference(figures.get(i)));
        }
        if (!out.isEmpty()) {
            out.add(Run.of(")"));
        }
        return out;
    }

    /** Mentions figures without a reference in the text, so that they are placed with the next section. */
    public void mention(List<Figure> figures) {
        mentioned.addAll(figures);
    }

    /** {@return the figures mentioned and not placed so far; a refused image leaves a notice in its place} */
    List<Block> place(NarrativeWriter narrative) {
        List<Block> blocks = new ArrayList<>();
        // a caption may mention further figures
        for (Figure next = unplaced(); next != null; next = unplaced()) {
            placed.add(next);
            blocks.add(block(next, narrative));
        }
        return blocks;
    }

    private Figure unplaced() {
        return mentioned.stream().filter(figure -> !placed.contains(figure)).findFirst().orElse(null);
    }

    private Block block(Figure figure, NarrativeWriter narrative) {
        List<Inline> text = new ArrayList<>(narrative.inlines(figure.getCaption(), figure, "caption"));
        if (!text.isEmpty() && !(text.get(text.size() - 1) instanceof Run run && run.text().matches("(?s).*[.?!]\\s*"))) {
            text.add(Run.of("."));
        }
        if (figure.getCredit() != null) {
            text.add(Run.of((text.isEmpty() ? "" : " ") + Letters.unstopped(figure.getCredit()) + "."));
        }
        if (figure.getDrawing() != null) {
            return drawn(figure, text);
        }
        try {
            Picture picture = ImageFile.open(folder, figure.getFile());
            return new org.calx.manuscript.document.Figure(picture, alternative(figure), caption(figure, text));
        } catch (RefusedFile refused) {
            problems.add(Problem.error(kind(refused.reason()), figure, "file", refused.getMessage()));
            return missing(figure, refused.getMessage());
        }
    }

    private Block drawn(Figure figure, List<Inline> text) {
        try {
            DrawnFigure drawn = drawer.draw(figure);
            String alternative = figure.getAlt() == null || figure.getAlt().isBlank() ? drawn.drawing().description() : figure.getAlt();
            return new org.calx.manuscript.document.Figure(drawn.picture(), alternative,
                    caption(figure, figure.getCaption() == null ? Stream.concat(Stream.of(Run.of(drawn.caption())), text.stream()).toList() : text));
        } catch (NothingToDraw nothing) {
            problems.add(Problem.error(Kind.FIGURE_NOT_DRAWN, figure, "drawing", nothing.getMessage()));
            return missing(figure, nothing.getMessage());
        }
    }

    private static Caption caption(Figure figure, List<Inline> text) {
        return new Caption(Caption.Kind.FIGURE, 0, bookmark(figure), text.isEmpty() ? List.of() : List.of(Prose.passage(figure, text)));
    }

    private static Block missing(Figure figure, String why) {
        return new Paragraph(Paragraph.Role.NOTICE, List.of(Prose.passage(figure, List.of(Run.of("[Figure missing] " + why)))));
    }

    private static Kind kind(RefusedFile.Reason reason) {
        return switch (reason) {
            case MISSING -> Kind.FIGURE_MISSING;
            case OUTSIDE -> Kind.FIGURE_OUTSIDE_FOLDER;
            case UNFIT -> Kind.FIGURE_NOT_AN_IMAGE;
        };
    }

    private String alternative(Figure figure) {
        if (figure.getAlt() != null && !figure.getAlt().isBlank()) {
            return figure.getAlt();
        }
        problems.add(Problem.warning(Kind.FIGURE_WITHOUT_ALT, figure, "alt", "The figure \"" + figure.getFile()
                + "\" has no alternative text; add 'alt \"…\"' with what a reader who cannot see it should know."));
        return figure.getCaption() == null || figure.getCaption().isBlank() ? "Image " + figure.getFile()
                : NarrativeText.parse(figure.getCaption()).segments().stream().filter(Segment.Prose.class::isInstance)
                        .map(segment -> ((Segment.Prose) segment).text()).reduce("", String::concat).strip();
    }

    private static String bookmark(Figure figure) {
        return "_Ref_Figure_" + ElementName.place(figure);
    }
}
