// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;

/**
 * A style that was read once and formats one list after another. Engines wait for the next manuscript in a pool, so that each is used by
 * one thread at a time.
 */
final class StyleEngine {

    private static final Map<CitationStyle, Queue<StyleEngine>> IDLE = new ConcurrentHashMap<>();

    private static final Pattern YEAR_WITHOUT_VOLUME = Pattern.compile("\\b(\\d{4});(?=\\s*(?:$|doi:|https?:|Available))");

    private final Items items = new Items();
    private final CSL engine;

    private StyleEngine(CitationStyle style) {
        try {
            engine = new CSL(items, StyleEngine::locale, null, resource(style.id() + ".csl"), "en-GB");
        } catch (IOException e) {
            throw new UncheckedIOException("the citation style " + style.id() + " cannot be read", e);
        }
    }

    /** {@return the formatted entries in the order given, as {@link RunFormat} codes them} */
    static List<String> format(CitationStyle style, List<CSLItemData> list) {
        Queue<StyleEngine> pool = IDLE.computeIfAbsent(style, key -> new ConcurrentLinkedQueue<>());
        StyleEngine idle = pool.poll();
        StyleEngine engine = idle == null ? new StyleEngine(style) : idle;
        List<String> formatted = engine.format(list);
        // an engine that threw is not given back
        pool.add(engine);
        return formatted;
    }

    private List<String> format(List<CSLItemData> list) {
        items.replace(list);
        engine.reset();
        engine.setOutputFormat(new RunFormat());
        engine.setConvertLinks(true);
        engine.registerCitationItems(list.stream().map(CSLItemData::getId).toList(), true);
        List<String> entries = Stream.of(engine.makeBibliography().getEntries()).map(StyleEngine::closed).toList();
        engine.reset();
        items.replace(List.of());
        return entries;
    }

    /** The styles put a semicolon after the year even where no volume and no pages follow. */
    private static String closed(String entry) {
        return YEAR_WITHOUT_VOLUME.matcher(entry).replaceAll("$1.");
    }

    private static String locale(String language) {
        try {
            return resource("locales-" + language + ".xml");
        } catch (IOException e) {
            // citeproc falls back to a locale it has when it gets this exception
            throw new IllegalArgumentException("no locale " + language, e);
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
