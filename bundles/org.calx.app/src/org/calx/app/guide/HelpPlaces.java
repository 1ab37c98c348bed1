// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.calx.app.guide.book.Library;
import org.calx.app.guide.book.Place;

/** Which place of the guide helps with what. No widgets. */
public final class HelpPlaces {

    /** Help for the window as a whole. */
    public static final Place WINDOW = Place.of("studio.md");

    private static final Properties PLACES = load();

    private HelpPlaces() {
    }

    private static Properties load() {
        try (InputStream in = HelpPlaces.class.getResourceAsStream("places.properties")) {
            Properties places = new Properties();
            places.load(in);
            return places;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@return the place for a view, a wizard, a dialog or a page of the preferences} */
    public static Place of(String id) {
        String place = PLACES.getProperty(id);
        return place == null ? WINDOW : Place.of(place);
    }

    /** {@return all places that are listed} */
    public static Set<Place> all() {
        return PLACES.stringPropertyNames().stream().map(HelpPlaces::of).collect(Collectors.toSet());
    }

    /** {@return the page of a rule} */
    public static Place ofRule(String code) {
        return new Place("rules.md", code.toLowerCase(Locale.ROOT));
    }

    /**
     * Finds the place for what the caret is on.
     *
     * @param rules    codes of the rules whose findings are there; the first one is explained
     * @param headings headings of the reference of the language, the closest first
     * @param library  the guide
     */
    public static Place ofCaret(List<String> rules, List<String> headings, Library library) {
        return rules.stream().map(HelpPlaces::ofRule).filter(place -> library.find(place).isPresent()).findFirst()
                .or(() -> headings.stream().map(Place::ofHeading).filter(place -> library.find(place).isPresent()).findFirst())
                .orElse(Library.START);
    }
}
