// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Run;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLPropertiesBuilder;

/**
 * A style that was read once and formats one manuscript after another. Engines wait for the next manuscript in a pool, so that each is
 * used by one thread at a time.
 */
final class StyleEngine {

    private static final Map<CitationStyle, Queue<StyleEngine>> IDLE = new ConcurrentHashMap<>();
    /** In the Studio an author may try many versions of a style of his own. */
    private static final int MOST_STYLES = 50;

    private static final String LOCALE = "en-GB";

    private final Items items = new Items();
    private final CSL engine;
    private final StyleTraits traits;
    private final KnownEntries entries;

    private StyleEngine(CitationStyle style) {
        try {
            String xml = style.xml().isEmpty() ? resource(style.id() + ".csl") : style.xml();
            traits = StyleTraits.of(xml);
            entries = KnownEntries.of(xml);
            engine = new CSL(items, StyleEngine::locale, null, xml, LOCALE);
        } catch (IOException e) {
            throw new UncheckedIOException("the citation style " + style.id() + " cannot be read", e);
        }
    }

    /**
     * Formats a manuscript.
     *
     * @param list      what is cited, in order of first citation
     * @param citations the keys cited together, as typed, and those of them the list has
     */
    static FormattedCitations format(CitationStyle style, List<CSLItemData> list, Map<List<String>, List<String>> citations) {
        if (IDLE.size() > MOST_STYLES) {
            IDLE.clear();
        }
        Queue<StyleEngine> pool = IDLE.computeIfAbsent(style, key -> new ConcurrentLinkedQueue<>());
        StyleEngine idle = pool.poll();
        StyleEngine engine = idle == null ? new StyleEngine(style) : idle;
        FormattedCitations formatted = engine.format(list, citations);
        // an engine that threw is not given back
        pool.add(engine);
        return formatted;
    }

    private FormattedCitations format(List<CSLItemData> list, Map<List<String>, List<String>> citations) {
        RunFormat format = register(list, false);
        List<CSLItemData> told = traits.tellsYearsApart() ? YearLetters.added(list(engine), id -> engine.makeCitation(id).getLast().getText(), traits)
                : List.of();
        if (!told.isEmpty()) {
            // a date with a letter would be sorted as a word
            format = register(told, true);
        }
        List<String> order = told.stream().map(CSLItemData::getId).toList();
        Map<List<String>, List<Run>> printed = new HashMap<>();
        Map<List<String>, List<Run>> same = new HashMap<>();
        citations.forEach((typed, known) -> printed.put(typed, same.computeIfAbsent(known, keys -> MarkCodec.runs(EtAl.inText(cite(keys, order))))));
        RunFormat registered = format;
        List<CSLItemData> all = told.isEmpty() ? list : told;
        List<ReferenceList.Entry> references = entries.of(all, part -> listed(part == all ? registered : register(part, false)));
        engine.reset();
        items.replace(List.of());
        return new FormattedCitations(printed, references);
    }

    private List<ReferenceList.Entry> listed(RunFormat format) {
        List<ReferenceList.Entry> references = new ArrayList<>();
        String[] printed = engine.makeBibliography().getEntries();
        int i = 0;
        for (CSLItemData item : format.listed()) {
            references.add(ReferenceEntry.of(item, printed[i++]));
        }
        return references;
    }

    /** Prints what is cited together; when years have letters, in the order of the list if the style sorts citations at all. */
    private String cite(List<String> keys, List<String> order) {
        if (order.isEmpty() || !traits.sortsCitations()) {
            return engine.makeCitation(keys).getLast().getText();
        }
        CSLCitationItem[] sorted = keys.stream().sorted(Comparator.comparing(order::indexOf)).map(CSLCitationItem::new).toArray(CSLCitationItem[]::new);
        return engine.makeCitation(new CSLCitation(sorted, null, new CSLPropertiesBuilder().unsorted(true).build())).getLast().getText();
    }

    private static List<CSLItemData> list(CSL engine) {
        return List.copyOf(engine.getRegisteredItems());
    }

    private RunFormat register(List<CSLItemData> list, boolean sorted) {
        items.replace(list);
        engine.reset();
        RunFormat format = new RunFormat(traits.collapsesNumbers());
        engine.setOutputFormat(format);
        engine.setConvertLinks(true);
        engine.registerCitationItems(list.stream().map(CSLItemData::getId).toList(), sorted);
        return format;
    }

    /** The locale is complete: the one it is a dialect of, which citeproc would read first, is not needed. */
    private static String locale(String language) {
        if (!language.equals(LOCALE)) {
            // citeproc goes on with the locale it was told when it gets this exception
            throw new IllegalArgumentException("no locale " + language);
        }
        try {
            return resource("locales-" + language + ".xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = StyleEngine.class.getResourceAsStream("/csl/" + name)) {
            if (in == null) {
                throw new IOException("/csl/" + name + " is missing from the bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Items that change from list to list. */
    private static final class Items extends ListItemDataProvider {

        Items() {
            super(List.of());
        }

        void replace(List<CSLItemData> list) {
            items.clear();
            list.forEach(item -> items.put(item.getId(), item));
        }
    }
}
