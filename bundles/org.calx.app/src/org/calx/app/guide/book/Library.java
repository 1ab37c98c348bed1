// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** The user guide: all chapters in the order of reading. Immutable. */
public final class Library {

    /** The files of the guide in the order of reading. */
    public static final List<String> FILES = List.of("from-notes.md", "guide.md", "studio.md", "language.md", "rules.md", "journals.md", "privacy.md");

    /** Where the guide begins. */
    public static final Place START = Place.of("guide.md");

    private final List<Chapter> chapters;

    private Library(List<Chapter> chapters) {
        this.chapters = List.copyOf(chapters);
    }

    /** Reads the files that come with the Studio; takes a while. */
    public static Library load() {
        List<Chapter> chapters = new ArrayList<>();
        FILES.forEach(file -> chapters.addAll(read(file, text(file))));
        return new Library(chapters);
    }

    private static String text(String file) {
        try (InputStream in = resource(file).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@return a file of the guide, such as a picture; null when it is not there} */
    public static URL resource(String path) {
        return Library.class.getResource("/guide/" + path);
    }

    /**
     * Reads the chapters of a file.
     *
     * @param file     its name
     * @param markdown its text; what stands before the first heading is left out
     */
    static List<Chapter> read(String file, String markdown) {
        Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
        List<Chapter> chapters = new ArrayList<>();
        List<GuideBlock> open = new ArrayList<>();
        for (GuideBlock block : BlockReader.read(parser.parse(markdown), address -> target(file, address))) {
            if (block instanceof GuideBlock.Heading heading && heading.level() <= 2) {
                close(file, open, chapters);
            }
            open.add(block);
        }
        close(file, open, chapters);
        return chapters;
    }

    private static void close(String file, List<GuideBlock> open, List<Chapter> chapters) {
        if (!open.isEmpty() && open.getFirst() instanceof GuideBlock.Heading heading) {
            chapters.add(new Chapter(new Place(file, heading.anchor()), heading.level(), heading.words(), open));
        }
        open.clear();
    }

    private static String target(String file, String address) {
        if (address.startsWith("https://") || address.startsWith("http://")) {
            return address;
        }
        Place place = Place.of(address.startsWith("#") ? file + address : address);
        return FILES.contains(place.file()) ? place.toString() : null;
    }

    /** {@return all chapters} */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** {@return the chapter in which a place lies; empty when there is no such place} */
    public Optional<Chapter> find(Place place) {
        return chapters.stream().filter(chapter -> chapter.place().file().equals(place.file())
                && (place.anchor().isEmpty() || chapter.holds(place.anchor()))).findFirst();
    }

    /** {@return the chapter of the first level that a chapter belongs to; itself when it is of the first level} */
    public Chapter part(Chapter chapter) {
        List<Chapter> before = chapters.subList(0, chapters.indexOf(chapter) + 1);
        return before.reversed().stream().filter(candidate -> candidate.level() == 1).findFirst().orElse(chapter);
    }

    /** {@return the chapter so many chapters further on; empty beyond the ends} */
    public Optional<Chapter> next(Chapter chapter, int step) {
        int index = chapters.indexOf(chapter) + step;
        return index >= 0 && index < chapters.size() ? Optional.of(chapters.get(index)) : Optional.empty();
    }

    /**
     * Searches the guide.
     *
     * @param query words, all of which a chapter must hold
     * @return the chapters that fit best first
     */
    public List<Chapter> search(String query) {
        return new Search(query).in(chapters);
    }
}
