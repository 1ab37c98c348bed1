// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.section;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.CrossReference;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Picture;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.figure.ImageFile;
import org.calx.manuscript.folder.CaseFolder;
import org.calx.manuscript.folder.RefusedFile;
import org.calx.manuscript.narrative.NarrativeWriter;
import org.calx.manuscript.problem.Problem;
import org.calx.manuscript.problem.Problem.Kind;
import org.calx.manuscript.prose.Prose;
import org.calx.model.Declaration;
import org.calx.model.Figure;
import org.calx.model.narrative.NarrativeText;
import org.calx.model.narrative.Segment;
import org.eclipse.emf.ecore.EObject;

/** The author's figures: each is placed once, after the section that mentions it first. */
public final class FigureDesk {

    private final CaseFolder folder;
    private final List<Problem> problems;
    /** In the order of their first mention, which is the order of their numbers. */
    private final Set<Figure> mentioned = new LinkedHashSet<>();
    private final Set<Figure> placed = new LinkedHashSet<>();

    FigureDesk(CaseFolder folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
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
        try {
            Picture picture = ImageFile.open(folder, figure.getFile());
            return new org.calx.manuscript.document.Figure(picture, alternative(figure),
                    new Caption(Caption.Kind.FIGURE, 0, bookmark(figure), text.isEmpty() ? List.of() : List.of(Prose.passage(figure, text))));
        } catch (RefusedFile refused) {
            problems.add(Problem.error(kind(refused.reason()), figure, "file", refused.getMessage()));
            return new Paragraph(Paragraph.Role.NOTICE,
                    List.of(Prose.passage(figure, List.of(Run.of("[Figure missing] " + refused.getMessage())))));
        }
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

    /** The position in the case is stable and unique; a name need not be. */
    private static String bookmark(Figure figure) {
        List<String> path = new ArrayList<>();
        for (EObject at = figure; at.eContainer() != null && !(at instanceof Declaration); at = at.eContainer()) {
            Object value = at.eContainer().eGet(at.eContainingFeature());
            path.add(0, at.eContainingFeature().getName() + (value instanceof List<?> list ? list.indexOf(at) + 1 : ""));
        }
        return "_Ref_Figure_" + String.join("_", path);
    }
}
