// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.calx.ide.highlighting.HighlightKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of a case can be read by most people, on a light and on a dark ground (WCAG 2.2, success criteria 1.4.3 and 1.4.11). */
class ContrastTest {

    private static final double OF_TEXT = 4.5;
    private static final double OF_MARKS = 3;
    private static final Pattern LIGHT_TEXT = Pattern.compile("colorDefinition id=\"org\\.calx\\.ui\\.colour\\.(\\w+)\"[^>]* value=\"([\\d,]+)\"");
    private static final Pattern LIGHT_MARK = Pattern.compile("colorPreferenceKey=\"org\\.calx\\.ui\\.finding\\.(\\w+)\\.colour\" colorPreferenceValue=\"([\\d,]+)\"");
    private static final Pattern DARK_TEXT = Pattern.compile("'org\\.calx\\.ui\\.colour\\.(\\w+)=([\\d,]+)'");
    private static final Pattern DARK_MARK = Pattern.compile("'org\\.calx\\.ui\\.finding\\.(\\w+)\\.colour=([\\d,]+)'");

    private static final Pattern LIGHT_COLOUR = Pattern.compile("colorDefinition id=\"org\\.calx\\.([\\w.]+)\"[^>]* value=\"([\\d,]+)\"");
    private static final Pattern DARK_COLOUR = Pattern.compile("'org\\.calx\\.([\\w.]+)=([\\d,]+)'");
    private static final Pattern PLATFORM_COLOUR = Pattern.compile("'([A-Z]+_COLOR)=([\\d,]+)'");

    /** Words, or marks, and what they stand on. */
    private record Pair(String words, String ground, double least) {
    }

    private static final List<Pair> PAIRS = List.of(new Pair("ui.preview.ink", "ui.preview.paper", OF_TEXT), new Pair("ui.preview.ink", "ui.preview.notice", OF_TEXT),
            new Pair("ui.preview.ink", "ui.preview.pointed", OF_TEXT), new Pair("ui.preview.ink", "ui.preview.caret", OF_TEXT),
            new Pair("ui.preview.ink", "ui.preview.found", OF_TEXT), new Pair("ui.preview.ink", "ui.preview.draft", OF_TEXT),
            new Pair("ui.preview.link", "ui.preview.paper", OF_TEXT), new Pair("ui.preview.pale", "ui.preview.paper", OF_MARKS),
            new Pair("ui.figure.text", "ui.figure.desk", OF_TEXT), new Pair("app.colour.tile_title", "app.colour.tile", OF_TEXT),
            new Pair("app.colour.tile_title", "app.colour.tile_hot", OF_TEXT), new Pair("app.colour.tile_description", "app.colour.tile", OF_TEXT),
            new Pair("app.colour.tile_description", "app.colour.tile_hot", OF_TEXT), new Pair("app.colour.tile_focus", "app.colour.tile", OF_MARKS),
            new Pair("app.colour.step_number", "app.colour.step_mark", OF_TEXT));
    /** What stands on the ground of a view or of the list of proposals, which the platform gives. */
    private static final List<String> IN_VIEWS = List.of("app.colour.guide_heading", "app.colour.guide_link");

    /** The platform's themes: the ground of its editors, that of the line with the caret, those of its views and lists. */
    private enum Theme {
        LIGHT("plugin.xml", LIGHT_TEXT, LIGHT_MARK, "255,255,255", "232,242,254", List.of("255,255,255", "248,248,248")),
        DARK("css/dark.css", DARK_TEXT, DARK_MARK, "30,31,34", "55,55,55", List.of("47,47,47", "52,57,61"));

        private final String file;
        private final Pattern text;
        private final Pattern mark;
        private final String ground;
        private final String line;
        private final List<String> views;

        Theme(String file, Pattern text, Pattern mark, String ground, String line, List<String> views) {
            this.file = file;
            this.text = text;
            this.mark = mark;
            this.ground = ground;
            this.line = line;
            this.views = views;
        }

        Map<String, String> colours(Pattern pattern) {
            return colours("org.calx.ui", file, pattern);
        }

        /** All colours of ours; a colour without a dark one is the same in both. */
        Map<String, String> all() {
            Map<String, String> colours = new LinkedHashMap<>();
            for (String bundle : List.of("org.calx.ui", "org.calx.app")) {
                colours.putAll(colours(bundle, "plugin.xml", LIGHT_COLOUR));
                if (this == DARK) {
                    colours.putAll(colours(bundle, file, DARK_COLOUR));
                }
            }
            return colours;
        }

        static Map<String, String> colours(String bundle, String file, Pattern pattern) {
            Map<String, String> colours = new LinkedHashMap<>();
            pattern.matcher(text(bundle, file)).results().forEach(definition -> colours.put(definition.group(1), definition.group(2)));
            return colours;
        }

        static String text(String bundle, String file) {
            Path path = Path.of("..", "..", "bundles", bundle).resolve(file);
            try {
                return Files.readString(path);
            } catch (IOException unreadable) {
                throw new AssertionError(path.toString(), unreadable);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfTextCanBeRead(Theme theme) {
        Map<String, String> colours = theme.colours(theme.text);
        for (HighlightKind kind : HighlightKind.values()) {
            if (kind != HighlightKind.PLAIN) {
                String colour = colours.get(kind.name().toLowerCase(Locale.ROOT));
                assertThat(colour).as("colour of " + kind).isNotNull();
                assertThat(contrast(colour, theme.ground)).as(kind + " " + colour).isGreaterThanOrEqualTo(OF_TEXT);
                assertThat(contrast(colour, theme.line)).as(kind + " " + colour + " in the line of the caret").isGreaterThanOrEqualTo(OF_TEXT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void marksOfFindingsCanBeSeen(Theme theme) {
        Map<String, String> colours = theme.colours(theme.mark);
        assertThat(colours).containsOnlyKeys("error", "warning", "info");
        colours.forEach((severity, colour) -> assertThat(contrast(colour, theme.ground)).as(severity + " " + colour).isGreaterThanOrEqualTo(OF_MARKS));
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfPreviewGuideAndWelcomeCanBeRead(Theme theme) {
        Map<String, String> colours = theme.all();
        for (Pair pair : PAIRS) {
            assertThat(colours).containsKeys(pair.words(), pair.ground());
            assertThat(contrast(colours.get(pair.words()), colours.get(pair.ground()))).as(pair.toString()).isGreaterThanOrEqualTo(pair.least());
        }
        assertThat(colours).containsKeys(IN_VIEWS.toArray(String[]::new));
        IN_VIEWS.forEach(words -> theme.views
                .forEach(ground -> assertThat(contrast(colours.get(words), ground)).as(words + " on " + ground).isGreaterThanOrEqualTo(OF_TEXT)));
    }

    /** The platform's own are too pale for the words that say more about others: in the outline, in lists of proposals and of mentions. */
    @ParameterizedTest
    @EnumSource
    void wordsThatSayMoreAboutOthersCanBeRead(Theme theme) {
        Map<String, String> colours = Theme.colours("org.calx.ui", "css/" + theme.name().toLowerCase(Locale.ROOT) + ".css", PLATFORM_COLOUR);
        assertThat(colours).containsOnlyKeys("QUALIFIER_COLOR", "DECORATIONS_COLOR", "COUNTER_COLOR");
        colours.forEach((name, colour) -> theme.views
                .forEach(ground -> assertThat(contrast(colour, ground)).as(name + " on " + ground).isGreaterThanOrEqualTo(OF_TEXT)));
    }

    @Test
    void titlesOfColumnsCanBeReadInTheLight() {
        Matcher title = Pattern.compile("swt-header-color: #(\\w\\w)(\\w\\w)(\\w\\w);").matcher(Theme.text("org.calx.ui", "css/light.css"));
        assertThat(title.find()).isTrue();
        String colour = Stream.of(1, 2, 3).map(part -> Integer.valueOf(title.group(part), 16).toString()).collect(Collectors.joining(","));
        Theme.LIGHT.views.forEach(ground -> assertThat(contrast(colour, ground)).as(colour + " on " + ground).isGreaterThanOrEqualTo(OF_TEXT));
    }

    private static double contrast(String one, String other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String colour) {
        double[] parts = Pattern.compile(",").splitAsStream(colour).mapToDouble(part -> Integer.parseInt(part) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)).toArray();
        return DoubleStream.of(0.2126 * parts[0], 0.7152 * parts[1], 0.0722 * parts[2]).sum();
    }
}
