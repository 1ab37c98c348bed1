// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.calx.model.Narrative;
import org.calx.model.narrative.NarrativeText;
import org.calx.model.narrative.Segment;

/** A text of the author, read as a checklist reads it. */
final class Text {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Narrative narrative;
    private final NarrativeText parts;
    private final String prose;

    Text(Narrative narrative) {
        this.narrative = narrative;
        parts = NarrativeText.parse(narrative.getText());
        prose = parts.segments().stream().map(segment -> segment instanceof Segment.Prose words ? words.text() : "x").collect(Collectors.joining());
    }

    Narrative narrative() {
        return narrative;
    }

    /** The words, with an x for each embedded value and citation. */
    String prose() {
        return prose;
    }

    int words() {
        String stripped = prose.strip();
        return stripped.isEmpty() ? 0 : SPACE.split(stripped).length;
    }

    int citations() {
        return parts.keys().size();
    }

    /** The names of what the text embeds: <code>{T1.dose}</code> names T1. */
    Set<String> embedded() {
        return parts.segments().stream().filter(Segment.Embedded.class::isInstance)
                .map(segment -> ((Segment.Embedded) segment).expression().split("[. ]", 2)[0]).collect(Collectors.toSet());
    }

    /** The first words of a kind, on one line. */
    Optional<String> find(Pattern words) {
        Matcher found = words.matcher(prose);
        return found.find() ? Optional.of(SPACE.matcher(found.group().strip()).replaceAll(" ")) : Optional.empty();
    }
}
