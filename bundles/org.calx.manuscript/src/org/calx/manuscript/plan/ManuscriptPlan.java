// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The sections of a manuscript in order.
 *
 * @param sections the sections
 */
public record ManuscriptPlan(List<SectionPlan> sections) {

    /** The order of the CARE guideline. */
    public static final ManuscriptPlan CARE = new ManuscriptPlan(List.of(new SectionPlan("Abstract", List.of(Part.ABSTRACT, Part.KEYWORDS)),
            SectionPlan.of(Part.KEY_MESSAGE), SectionPlan.of(Part.INTRODUCTION), SectionPlan.of(Part.PATIENT), SectionPlan.of(Part.FINDINGS),
            SectionPlan.of(Part.TIMELINE), new SectionPlan("Diagnostic assessment", List.of(Part.DIAGNOSTICS, Part.DIFFERENTIAL)),
            SectionPlan.of(Part.TREATMENT), SectionPlan.of(Part.OUTCOME), SectionPlan.of(Part.DISCUSSION), SectionPlan.of(Part.CONCLUSION),
            SectionPlan.of(Part.LEARNING_POINTS), SectionPlan.of(Part.PERSPECTIVE), SectionPlan.of(Part.DECLARATIONS),
            SectionPlan.of(Part.REFERENCES)));

    /** Copies the list. */
    public ManuscriptPlan {
        sections = List.copyOf(sections);
    }

    /** {@return whether some section has a part} */
    public boolean has(Part part) {
        return sections.stream().anyMatch(section -> section.parts().contains(part));
    }

    /**
     * The plan with a place for every part of the running text, so that nothing the author wrote is lost: a part without a section of its
     * own joins the one before it in the order of the CARE guideline, or else the one behind it; the patient's perspective, the outcome.
     * Declarations and references stand last. Abstract, keywords and key message are left out where a journal has none.
     *
     * @param without parts that need no place because they are empty, or may be left out
     * @return the completed plan
     */
    public ManuscriptPlan completed(Set<Part> without) {
        List<List<Part>> parts = new ArrayList<>(sections.stream().map(section -> (List<Part>) new ArrayList<>(section.parts())).toList());
        for (Part part : Part.values()) {
            if (part.isBody() && !has(part) && !without.contains(part)) {
                join(part, parts);
            }
        }
        List<SectionPlan> out = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Part> all = parts.get(i);
            out.add(new SectionPlan(i < sections.size() ? sections.get(i).heading() : all.getFirst().heading(), all));
        }
        for (Part last : List.of(Part.DECLARATIONS, Part.REFERENCES)) {
            if (!has(last)) {
                out.add(SectionPlan.of(last));
            }
        }
        return new ManuscriptPlan(out);
    }

    private static void join(Part part, List<List<Part>> sections) {
        if (part == Part.PERSPECTIVE && inserted(part, Part.OUTCOME, 1, sections)) {
            return;
        }
        for (int i = part.ordinal() - 1; i >= Part.INTRODUCTION.ordinal(); i--) {
            if (inserted(part, Part.values()[i], 1, sections)) {
                return;
            }
        }
        for (int i = part.ordinal() + 1; i <= Part.PERSPECTIVE.ordinal(); i++) {
            if (inserted(part, Part.values()[i], 0, sections)) {
                return;
            }
        }
        sections.add(new ArrayList<>(List.of(part)));
    }

    private static boolean inserted(Part part, Part neighbour, int offset, List<List<Part>> sections) {
        for (List<Part> section : sections) {
            int at = section.indexOf(neighbour);
            if (at >= 0) {
                section.add(at + offset, part);
                return true;
            }
        }
        return false;
    }

    /** {@return the parts that no section has} */
    public Set<Part> missing() {
        Set<Part> missing = EnumSet.allOf(Part.class);
        sections.forEach(section -> missing.removeAll(section.parts()));
        return missing;
    }
}
