// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.abstracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.narrative.NarrativeLayout;
import org.calx.manuscript.numbering.WordCount;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.Writing;
import org.calx.model.Narrative;
import org.eclipse.emf.ecore.EObject;

/**
 * A part of an abstract.
 *
 * @param topic   what it is about; empty when the author gave it no label
 * @param origin  the element it comes from
 * @param content what it says, without its label
 */
record AbstractPart(Optional<Topic> topic, EObject origin, List<Inline> content) {

    /** The longest label has this many characters. */
    private static final int LONGEST_LABEL = 40;

    /** Copies the list. */
    AbstractPart {
        content = List.copyOf(content);
    }

    /** {@return the parts of a text, each behind its label; paragraphs without a label go on with the part before} */
    static List<AbstractPart> of(Narrative text, Writing writing) {
        List<AbstractPart> parts = new ArrayList<>();
        for (NarrativeLayout.Line line : writing.narrative().lines(text.getText(), text, "text")) {
            Optional<Topic> topic = topic(line.content());
            List<Inline> content = List.of(Prose.passage(text, topic.isPresent() ? unlabelled(line.content()) : line.content()));
            if (topic.isEmpty() && !parts.isEmpty()) {
                parts.add(parts.removeLast().and(content));
            } else {
                parts.add(new AbstractPart(topic, text, content));
            }
        }
        return parts;
    }

    AbstractPart and(List<Inline> more) {
        List<Inline> all = new ArrayList<>(content);
        if (!all.isEmpty() && !more.isEmpty()) {
            all.add(Run.of(" "));
        }
        all.addAll(more);
        return new AbstractPart(topic, origin, all);
    }

    int words() {
        return WordCount.words(content);
    }

    private static Optional<Topic> topic(List<Inline> line) {
        int colon = line.isEmpty() || !(line.getFirst() instanceof Run run) ? -1 : run.text().indexOf(": ");
        return colon < 0 || colon > LONGEST_LABEL ? Optional.empty() : Topic.of(((Run) line.getFirst()).text().substring(0, colon));
    }

    private static List<Inline> unlabelled(List<Inline> line) {
        Run first = (Run) line.getFirst();
        List<Inline> out = new ArrayList<>(line);
        out.set(0, new Run(first.text().substring(first.text().indexOf(": ") + 2), first.marks()));
        return out;
    }
}
