// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.calx.terminology.EditDistance;

/** The styles that come with Calx, and the journals that use them. */
final class StyleCatalogue {

    /** All styles; their files lie in the folder {@code csl} of the bundle. */
    static final List<String> IDS = List.of("american-medical-association", "american-medical-association-brackets", "apa",
            "arthritis-and-rheumatism", "biomed-central", "bmj", "british-journal-of-dermatology", "cureus", "elsevier-harvard",
            "elsevier-vancouver", "elsevier-with-titles", "journal-of-rheumatology", "karger-journals", "nlm-citation-sequence",
            "nlm-citation-sequence-brackets", "nlm-citation-sequence-brackets-year-only-no-issue", "nlm-citation-sequence-superscript",
            "sage-vancouver", "scandinavian-journal-of-rheumatology", "springer-basic-author-date", "springer-basic-brackets",
            "springer-vancouver-brackets", "the-lancet", "the-new-england-journal-of-medicine");

    /** What people say for a few of them. */
    private static final Map<String, String> SHORT = Map.of("vancouver", "nlm-citation-sequence-brackets", "nlm", "nlm-citation-sequence-brackets",
            "ama", "american-medical-association", "bmc", "biomed-central", "sage", "sage-vancouver", "springer", "springer-vancouver-brackets",
            "elsevier", "elsevier-vancouver", "nejm", "the-new-england-journal-of-medicine", "lancet", "the-lancet", "harvard", "elsevier-harvard");

    private static final int NEAR = 4;
    private static final int SUGGESTIONS = 3;

    private StyleCatalogue() {
    }

    /** {@return the style a name stands for} */
    static Optional<String> find(String name) {
        String id = id(name);
        if (IDS.contains(id)) {
            return Optional.of(id);
        }
        return Optional.ofNullable(SHORT.get(id)).or(() -> Optional.ofNullable(Journals.STYLES.get(id)));
    }

    /** {@return names near to one that is none} */
    static List<String> similar(String name) {
        String id = id(name);
        Comparator<String> nearest = Comparator.comparingInt(each -> each.contains(id) ? 0 : EditDistance.between(id, each, NEAR));
        return Stream.concat(Stream.concat(IDS.stream(), SHORT.keySet().stream()), Journals.STYLES.keySet().stream())
                .filter(each -> id.length() > 2 && each.contains(id) || EditDistance.between(id, each, NEAR) < NEAR)
                .sorted(nearest.thenComparing(String::length).thenComparing(Comparator.naturalOrder())).limit(SUGGESTIONS).toList();
    }

    private static String id(String name) {
        String id = name.strip().toLowerCase(Locale.ROOT);
        id = id.substring(id.lastIndexOf('/') + 1);
        return (id.endsWith(".csl") ? id.substring(0, id.length() - ".csl".length()) : id).replace("&", "and").replaceAll("[\\s_]+", "-");
    }

    /** Read when a name is neither a style's nor a short one. */
    private static final class Journals {

        static final Map<String, String> STYLES = read();

        private static Map<String, String> read() {
            Map<String, String> styles = new TreeMap<>();
            try (InputStream in = StyleCatalogue.class.getResourceAsStream("dependent-styles.txt")) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    int tab = line.indexOf('\t');
                    for (String journal : line.substring(tab + 1).split(" ")) {
                        styles.put(journal, line.substring(0, tab));
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return styles;
        }
    }
}
