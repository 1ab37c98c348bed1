// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Heading;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Paragraph.Role;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.prose.Prose;

/** Where a manuscript says what an answer of the checklist is about. */
final class CarePlaces {

    /** A place that can be referred to. */
    sealed interface Place permits Said, Captioned {
    }

    /** A passage of text. */
    record Said(Passage passage) implements Place {
    }

    /** A table or figure. */
    record Captioned(String bookmark) implements Place {
    }

    /** A passage with the role of its paragraph; null in tables and lists. */
    private record Spot(Role role, Passage passage) {
    }

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Spot> spots = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();

    CarePlaces(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> collect(paragraph.role(), paragraph.content());
                case Heading heading -> collect(null, heading.content());
                case ItemList list -> list.items().forEach(item -> collect(Role.BODY, item));
                case Table table -> {
                    captions.add(table.caption());
                    table.rows().forEach(row -> row.cells().forEach(cell -> collect(null, cell.content())));
                }
                case Figure figure -> captions.add(figure.caption());
                default -> {
                    // nothing of the case stands there
                }
            }
        }
    }

    private void collect(Role role, List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Passage passage) {
                spots.add(new Spot(role, passage));
            }
        }
    }

    Optional<Place> find(CareAnswer answer) {
        return switch (answer.item()) {
            case TITLE -> first(spot -> spot.role() == Role.TITLE);
            case KEYWORDS -> first(spot -> spot.role() == Role.KEYWORDS);
            case ABSTRACT_INTRODUCTION, ABSTRACT_PATIENT, ABSTRACT_COURSE -> first(spot -> spot.role() == Role.ABSTRACT);
            case ABSTRACT_CONCLUSION -> last(spot -> spot.role() == Role.ABSTRACT);
            case TIMELINE -> captioned("timeline").or(() -> said(answer));
            case DIAGNOSTIC_METHODS, FOLLOW_UP_TESTS -> said(answer).or(() -> captioned("laboratory"));
            default -> said(answer);
        };
    }

    private Optional<Place> captioned(String kind) {
        return captions.stream().filter(caption -> caption.bookmark().contains(kind)).findFirst().map(caption -> new Captioned(caption.bookmark()));
    }

    /** The passage made from the element, or from a part of it, or from what it is part of; prose before tables. */
    private Optional<Place> said(CareAnswer answer) {
        String uri = Prose.origin(answer.place()).uri();
        String part = uri + "/@" + answer.feature();
        if (!answer.quote().isEmpty()) {
            Optional<Place> quoted = first(spot -> spot.role() != Role.ABSTRACT && spot.passage().origin().uri().equals(uri) && says(spot.passage(), answer.quote()));
            if (quoted.isPresent()) {
                return quoted;
            }
        }
        Optional<Place> found = answer.feature().isEmpty() ? Optional.empty() : origin(each -> each.startsWith(part));
        found = found.or(() -> origin(uri::equals)).or(() -> origin(each -> each.startsWith(uri + "/")));
        return found.or(() -> answer.place().eContainer() == null || answer.place().eContainer().eContainer() == null
                || answer.place().eContainer().eContainer().eContainer() == null ? Optional.empty()
                        : origin(Prose.origin(answer.place().eContainer()).uri()::equals));
    }

    private static boolean says(Passage passage, String words) {
        StringBuilder text = new StringBuilder();
        passage.content().forEach(inline -> text.append(inline instanceof Run run ? run.text() : " "));
        return SPACE.matcher(text).replaceAll(" ").contains(words);
    }

    private Optional<Place> origin(Predicate<String> uri) {
        return first(spot -> spot.role() == Role.BODY && uri.test(spot.passage().origin().uri()))
                .or(() -> first(spot -> spot.role() != Role.ABSTRACT && spot.role() != Role.TITLE && uri.test(spot.passage().origin().uri())));
    }

    private Optional<Place> first(Predicate<Spot> wanted) {
        return spots.stream().filter(wanted).findFirst().map(spot -> new Said(spot.passage()));
    }

    private Optional<Place> last(Predicate<Spot> wanted) {
        return spots.stream().filter(wanted).reduce((before, after) -> after).map(spot -> new Said(spot.passage()));
    }
}
