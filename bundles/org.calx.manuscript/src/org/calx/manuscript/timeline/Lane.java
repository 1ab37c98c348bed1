// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.timeline;

import java.util.Locale;

import org.calx.drawing.Marker;
import org.calx.drawing.paint.Colour;
import org.calx.drawing.paint.Hatch;
import org.calx.drawing.paint.Palette;
import org.calx.model.AdverseEvent;
import org.calx.model.Biopsy;
import org.calx.model.Calcinosis;
import org.calx.model.Complication;
import org.calx.model.DigitalLesion;
import org.calx.model.Disease;
import org.calx.model.Dose;
import org.calx.model.Finding;
import org.calx.model.GeneTest;
import org.calx.model.Imaging;
import org.calx.model.Lesion;
import org.calx.model.Outcome;
import org.calx.model.Procedure;
import org.calx.model.Treatment;
import org.eclipse.emf.ecore.EObject;

/** The bands of the timeline from top to bottom; colour, marker and hatch each tell them apart. */
enum Lane {
    COURSE("Course", Palette.BLACK, Marker.STAR, Hatch.NONE),
    DISEASE("Disease", Palette.BLUE, Marker.CIRCLE, Hatch.RISING),
    CALCINOSIS("Calcinosis", Palette.VERMILION, Marker.DIAMOND, Hatch.LEVEL),
    COMPLICATIONS("Complications", Palette.ORANGE, Marker.TRIANGLE, Hatch.FALLING),
    INVESTIGATIONS("Investigations", Palette.SKY, Marker.SQUARE, Hatch.UPRIGHT),
    TREATMENT("Drugs", Palette.GREEN, Marker.CROSS, Hatch.NONE),
    PROCEDURES("Procedures", Palette.PURPLE, Marker.TRIANGLE_DOWN, Hatch.CROSSED),
    ADVERSE_EVENTS("Adverse events", Palette.GREY, Marker.CROSS, Hatch.DOTTED),
    OUTCOMES("Outcomes", Palette.DARK_GREY, Marker.PLUS, Hatch.GRID);

    private final String title;
    private final Colour colour;
    private final Marker marker;
    private final Hatch hatch;

    Lane(String title, Colour colour, Marker marker, Hatch hatch) {
        this.title = title;
        this.colour = colour;
        this.marker = marker;
        this.hatch = hatch;
    }

    /** {@return the lane an element of the case belongs to} */
    static Lane of(EObject origin) {
        return switch (origin) {
            case Disease disease -> DISEASE;
            case GeneTest test -> DISEASE;
            case Finding feature -> DISEASE;
            case Calcinosis calcinosis -> CALCINOSIS;
            case Lesion lesion -> CALCINOSIS;
            case Complication complication -> COMPLICATIONS;
            case DigitalLesion lesion -> COMPLICATIONS;
            case Imaging imaging -> INVESTIGATIONS;
            case Biopsy biopsy -> INVESTIGATIONS;
            case Treatment treatment -> TREATMENT;
            case Dose dose -> TREATMENT;
            case Procedure procedure -> PROCEDURES;
            case AdverseEvent event -> ADVERSE_EVENTS;
            case Outcome outcome -> OUTCOMES;
            default -> COURSE;
        };
    }

    String title() {
        return title;
    }

    Colour colour() {
        return colour;
    }

    Marker marker() {
        return marker;
    }

    Hatch hatch() {
        return hatch;
    }

    /** {@return the name of its groups in the SVG} */
    String part() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
