// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calx.language.validation.IdentifierRules;
import org.calx.language.validation.RulePage;
import org.calx.publish.RuleManual;

/**
 * What there is to know about a finding, or about a group of them.
 *
 * @param paragraphs what is said, in order
 */
public record FindingDetails(List<Paragraph> paragraphs) {

    private static final String SCAN = "Looked for are the eighteen classes of the HIPAA Safe Harbor rule and what the ICMJE asks to leave out, in all texts "
            + "that can be printed, in the facts, in the names of files, and in what image files say beside the picture. No message repeats what was found. "
            + "A scan that finds nothing is no proof that nobody can be found.";

    /** Copies the list. */
    public FindingDetails {
        paragraphs = List.copyOf(paragraphs);
    }

    /** How a paragraph looks. */
    public enum Style {
        /** What it is about. */
        TITLE,
        /** Said with words in front that tell what it is. */
        LABELLED,
        /** As it would stand in a case, line by line. */
        EXAMPLE
    }

    /**
     * A paragraph.
     *
     * @param style how it looks
     * @param label what it tells, such as {@code Source}; empty for a title
     * @param words what it says
     */
    public record Paragraph(Style style, String label, String words) {
    }

    /** {@return what the manual says about the rule of a finding, behind the finding itself} */
    public static FindingDetails of(Found found) {
        List<Paragraph> all = new ArrayList<>();
        all.add(new Paragraph(Style.TITLE, "", Character.toUpperCase(found.message().charAt(0)) + found.message().substring(1)));
        if (found.isConfirmed()) {
            all.add(new Paragraph(Style.LABELLED, "Confirmed", found.reason()));
        }
        found.hipaaClass().ifPresent(number -> all.add(new Paragraph(Style.LABELLED, "Class",
                number + " of the HIPAA Safe Harbor rule: " + IdentifierRules.className(number))));
        Optional<RulePage> page = RuleManual.find(found.code());
        page.ifPresent(rule -> {
            all.add(new Paragraph(Style.LABELLED, "Rule", rule.heading() + ": " + rule.title()));
            rule.parts().forEach(part -> all.add(new Paragraph(Style.LABELLED, part.label(), part.words())));
            rule.examples().forEach(part -> all.add(new Paragraph(Style.EXAMPLE, part.label(), part.words())));
        });
        return new FindingDetails(all);
    }

    /** {@return how many findings a group has; for identifiers, what was looked for and which classes were found} */
    public static FindingDetails of(FindingGroup group) {
        List<Paragraph> all = new ArrayList<>();
        all.add(new Paragraph(Style.TITLE, "", group.label().isEmpty() ? group.words() : group.label() + ": " + group.words()));
        if (!group.groups().isEmpty()) {
            all.addAll(scan(group.all().toList()));
        }
        return new FindingDetails(all);
    }

    /** {@return what was looked for, and how often each class was found} */
    static List<Paragraph> scan(List<Found> found) {
        List<Paragraph> all = new ArrayList<>();
        all.add(new Paragraph(Style.LABELLED, "Scan", SCAN));
        StringBuilder classes = new StringBuilder();
        for (int number = 1; number <= IdentifierRules.CLASSES; number++) {
            int wanted = number;
            long count = found.stream().filter(each -> each.hipaaClass().orElse(0) == wanted).count();
            classes.append(number == 1 ? "" : "\n").append(number < 10 ? " " : "").append(number).append("  ").append(IdentifierRules.className(number))
                    .append(": ").append(count == 0 ? "none" : Long.toString(count));
        }
        all.add(new Paragraph(Style.EXAMPLE, "Classes", classes.toString()));
        return all;
    }

    /** {@return the same as plain text, to be copied or read aloud} */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : "\n").append(paragraph.label().isEmpty() ? "" : paragraph.label() + ":")
                    .append(paragraph.style() == Style.EXAMPLE ? "\n" : paragraph.label().isEmpty() ? "" : " ").append(paragraph.words()).append('\n');
        }
        return text.toString();
    }
}
