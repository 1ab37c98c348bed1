// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Heading;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Paragraph.Role;
import org.calx.manuscript.numbering.WordCount;
import org.calx.model.ManuscriptPart;

/** A section as it stands in a manuscript, and the section of the journal it is. */
record WrittenSection(String heading, Optional<SectionPlan> plan, List<Block> blocks) {

    /** What is no running text: journals count it apart, or not at all. */
    private static final Set<ManuscriptPart> APART = EnumSet.of(ManuscriptPart.ABSTRACT, ManuscriptPart.KEYWORDS, ManuscriptPart.KEY_MESSAGE,
            ManuscriptPart.DECLARATIONS, ManuscriptPart.REFERENCES, ManuscriptPart.FIGURES, ManuscriptPart.TABLES);

    private static final Set<String> APART_WITHOUT_PLAN = Set.of("Declarations", "References");

    static List<WrittenSection> of(Manuscript manuscript, JournalProfile profile) {
        List<WrittenSection> sections = new ArrayList<>();
        for (Block block : manuscript.blocks()) {
            if (block instanceof Heading heading && heading.level() == 1) {
                String text = WordCount.text(heading.content());
                sections.add(new WrittenSection(text, profile.sections().stream().filter(each -> each.heading().equals(text)).findFirst(),
                        new ArrayList<>()));
            } else if (!sections.isEmpty()) {
                sections.getLast().blocks().add(block);
            }
        }
        return sections;
    }

    boolean has(ManuscriptPart part) {
        return plan.isPresent() && plan.get().parts().contains(part);
    }

    /** {@return whether it is running text, which journals limit as a whole} */
    boolean isBody() {
        return plan.map(each -> !APART.containsAll(each.parts())).orElse(!APART_WITHOUT_PLAN.contains(heading));
    }

    /** {@return the words of the running text, lists and headings inside; without tables, captions and its own heading} */
    int words() {
        int words = 0;
        for (Block block : blocks) {
            words += switch (block) {
                case Paragraph paragraph when paragraph.role() == Role.BODY -> WordCount.words(paragraph.content());
                case ItemList list -> list.items().stream().mapToInt(WordCount::words).sum();
                case Heading inner -> WordCount.words(inner.content());
                default -> 0;
            };
        }
        return words;
    }
}
