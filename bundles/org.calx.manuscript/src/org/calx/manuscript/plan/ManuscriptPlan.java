// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.calx.manuscript.journal.SectionPlan;
import org.calx.model.ManuscriptPart;

/**
 * The sections of a manuscript in order.
 *
 * @param sections the sections
 */
public record ManuscriptPlan(List<SectionPlan> sections) {

    /** Copies the list. */
    public ManuscriptPlan {
        sections = List.copyOf(sections);
    }

    /**
     * The sections of a journal with a place for every part of the running text, so that nothing the author wrote is lost: a part without
     * a section joins the one before it in the order of the CARE guideline, or else the one behind it; the patient's perspective, the
     * outcome. The references stand last, the declarations before them. Abstract, keywords and key message are left out where a journal has none.
     *
     * @param journal the sections the journal asks for
     * @param without parts that need no place because they may be left out
     * @return the completed plan
     */
    public static ManuscriptPlan of(List<SectionPlan> journal, Set<ManuscriptPart> without) {
        ManuscriptPlan plan = new ManuscriptPlan(journal);
        List<List<ManuscriptPart>> parts = new ArrayList<>();
        journal.forEach(section -> parts.add(new ArrayList<>(section.parts())));
        for (ManuscriptPart part : ManuscriptPart.values()) {
            if (Parts.isBody(part) && !plan.has(part) && !without.contains(part)) {
                join(part, parts);
            }
        }
        List<SectionPlan> sections = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<ManuscriptPart> all = parts.get(i);
            sections.add(i < journal.size() ? new SectionPlan(journal.get(i).heading(), all, journal.get(i).limit()) : section(all));
        }
        if (!plan.has(ManuscriptPart.REFERENCES)) {
            sections.add(section(List.of(ManuscriptPart.REFERENCES)));
        }
        if (!plan.has(ManuscriptPart.DECLARATIONS)) {
            int references = 0;
            while (!sections.get(references).parts().contains(ManuscriptPart.REFERENCES)) {
                references++;
            }
            sections.add(references, section(List.of(ManuscriptPart.DECLARATIONS)));
        }
        return new ManuscriptPlan(sections);
    }

    /** {@return whether some section has a part} */
    public boolean has(ManuscriptPart part) {
        return section(part).isPresent();
    }

    /** {@return the section that has a part} */
    public Optional<SectionPlan> section(ManuscriptPart part) {
        return sections.stream().filter(section -> section.parts().contains(part)).findFirst();
    }

    private static SectionPlan section(List<ManuscriptPart> parts) {
        return new SectionPlan(Parts.heading(parts.getFirst()), parts, Optional.empty());
    }

    private static void join(ManuscriptPart part, List<List<ManuscriptPart>> sections) {
        if (part == ManuscriptPart.PERSPECTIVE && inserted(part, ManuscriptPart.OUTCOME, 1, sections)) {
            return;
        }
        List<ManuscriptPart> order = List.of(ManuscriptPart.values());
        for (int i = part.ordinal() - 1; i >= ManuscriptPart.INTRODUCTION.ordinal(); i--) {
            if (inserted(part, order.get(i), 1, sections)) {
                return;
            }
        }
        for (int i = part.ordinal() + 1; i <= ManuscriptPart.PERSPECTIVE.ordinal(); i++) {
            if (inserted(part, order.get(i), 0, sections)) {
                return;
            }
        }
        sections.add(new ArrayList<>(List.of(part)));
    }

    private static boolean inserted(ManuscriptPart part, ManuscriptPart neighbour, int offset, List<List<ManuscriptPart>> sections) {
        for (List<ManuscriptPart> section : sections) {
            int at = section.indexOf(neighbour);
            if (at >= 0) {
                section.add(at + offset, part);
                return true;
            }
        }
        return false;
    }
}
