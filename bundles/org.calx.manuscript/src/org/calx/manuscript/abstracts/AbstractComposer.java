// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.abstracts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Paragraph.Role;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Run.Mark;
import org.calx.manuscript.journal.AbstractPlan;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.manuscript.journal.SectionPlan;
import org.calx.manuscript.problem.Problem;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.PartComposer;
import org.calx.manuscript.section.Writing;

/** The abstract in the shape the journal wants: the author's own, or one drafted from the case within the limit of words. */
public final class AbstractComposer implements PartComposer {

    @Override
    public List<Block> compose(Writing writing) {
        Optional<AuthorsAbstract> own = AuthorsAbstract.of(writing);
        List<AbstractPart> parts = own.isPresent() ? own.get().parts() : DraftedAbstract.of(writing);
        AbstractPlan plan = writing.journal().abstractPlan();
        if (plan.isUnstructured()) {
            return flat(parts);
        }
        if (parts.stream().noneMatch(part -> part.topic().isPresent())) {
            // the CARE guideline prescribes what an abstract says, not its headings
            if (!parts.isEmpty() && writing.journal() != JournalProfile.CARE) {
                writing.problem(Problem.warning(Problem.Kind.ABSTRACT_WITHOUT_PARTS, parts.getFirst().origin(), "text", writing.journal().name()
                        + " wants an abstract in parts headed " + String.join(", ", plan.sections().stream().map(SectionPlan::heading).toList())
                        + "; start a paragraph of the abstract with each of these words and a colon."));
            }
            return flat(parts);
        }
        return headed(parts, plan);
    }

    /** One paragraph. */
    private static List<Block> flat(List<AbstractPart> parts) {
        return parts.stream().reduce((all, next) -> all.and(next.content())).<List<Block>>map(all -> List.of(new Paragraph(Role.ABSTRACT, all.content())))
                .orElse(List.of());
    }

    /** What the journal has no heading for goes on with the part before it, or else the next. */
    private static List<Block> headed(List<AbstractPart> parts, AbstractPlan plan) {
        Map<SectionPlan, AbstractPart> sections = new LinkedHashMap<>();
        plan.sections().forEach(section -> sections.put(section, null));
        SectionPlan last = plan.sections().getFirst();
        for (AbstractPart part : parts) {
            SectionPlan found = part.topic().flatMap(topic -> section(plan, topic)).orElse(last);
            AbstractPart before = sections.get(found);
            sections.put(found, before == null ? part : before.and(part.content()));
            last = found;
        }
        List<Block> out = new ArrayList<>();
        sections.forEach((section, part) -> {
            if (part != null) {
                List<Inline> content = new ArrayList<>(List.of(Prose.passage(part.origin(), List.of(Run.of(section.heading() + ": ", Mark.BOLD)))));
                content.addAll(part.content());
                out.add(new Paragraph(Role.ABSTRACT, content));
            }
        });
        return out;
    }

    private static Optional<SectionPlan> section(AbstractPlan plan, Topic topic) {
        return plan.sections().stream().filter(section -> !section.parts().isEmpty() && Topic.of(section.parts().getFirst()) == topic).findFirst()
                .or(() -> plan.sections().stream().filter(section -> section.parts().stream().anyMatch(part -> Topic.of(part) == topic)).findFirst());
    }
}
