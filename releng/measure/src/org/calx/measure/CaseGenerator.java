// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes cases to be measured: the same at every call, no two alike. Each is a folder of its own with a case file, three
 * images of noise and 25 of the references of the examples.
 */
public final class CaseGenerator {

    private static final int CITED = 25;
    private static final int FIGURES = 3;
    private static final String[] FINGERS = {"thumb", "index finger", "middle finger", "ring finger", "little finger"};
    private static final Pattern PLACEHOLDER = Pattern.compile("«(?:day (-?\\d+)|(\\w+))»");
    private static final Pattern ENTRY = Pattern.compile("(?m)^@\\w+\\{([^,]+),.*?^\\}", Pattern.DOTALL);
    private static final Pattern CITATION = Pattern.compile("\\[@(\\w+)\\]");

    private final String template;
    private final List<String> others;
    private final List<String> references;

    private CaseGenerator(String template, TreeMap<String, String> known) {
        this.template = template;
        Set<String> keys = new LinkedHashSet<>();
        CITATION.matcher(template).results().forEach(citation -> keys.add(citation.group(1)));
        others = known.keySet().stream().filter(key -> !keys.contains(key)).limit(CITED - keys.size()).toList();
        keys.addAll(others);
        references = keys.stream().map(known::get).map(Objects::requireNonNull).toList();
    }

    /**
     * Writes cases.
     *
     * @param arguments how many; the template; the folder of the examples; where to
     * @throws IOException if the cases cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        CaseGenerator generator = new CaseGenerator(Files.readString(Path.of(arguments[1])), references(Path.of(arguments[2])));
        for (int number = 1; number <= Integer.parseInt(arguments[0]); number++) {
            generator.write(number, Files.createDirectories(Path.of(arguments[3], "case-%04d".formatted(number))));
        }
    }

    private static TreeMap<String, String> references(Path examples) throws IOException {
        TreeMap<String, String> entries = new TreeMap<>();
        try (Stream<Path> folders = Files.list(examples)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                Matcher entry = ENTRY.matcher(Files.readString(folder.resolve("references.bib")));
                while (entry.find()) {
                    entries.putIfAbsent(entry.group(1), entry.group());
                }
            }
        }
        return entries;
    }

    private void write(int number, Path folder) throws IOException {
        Random random = new Random(number);
        Files.writeString(folder.resolve("case.calx"), text(number, random));
        Files.writeString(folder.resolve("references.bib"), String.join("\n\n", references) + "\n");
        for (int figure = 1; figure <= FIGURES; figure++) {
            Files.write(folder.resolve("figure-" + figure + ".png"), NoisePng.of(random));
        }
    }

    private String text(int number, Random random) {
        LocalDate presented = LocalDate.of(2020, 1, 6).plusDays(random.nextInt(300));
        String side = random.nextBoolean() ? "left" : "right";
        String finger = FINGERS[random.nextInt(FINGERS.length)];
        int age = 50 + random.nextInt(15);
        int[] vary = {random.nextInt(4)};
        return PLACEHOLDER.matcher(template).replaceAll(place -> place.group(1) != null
                ? presented.plusDays(Integer.parseInt(place.group(1))).toString()
                : switch (place.group(2)) {
                case "number" -> String.valueOf(number);
                case "side" -> side;
                case "finger" -> finger;
                case "age" -> String.valueOf(age);
                case "citations" -> "[@" + String.join("; @", others) + "]";
                default -> String.valueOf(Integer.parseInt(place.group(2)) + vary[0]);
                });
    }
}
