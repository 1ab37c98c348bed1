// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * One bundle of the product and the arrows that start at it.
 *
 * @param name symbolic name, which is also its folder and its root package
 * @param arrows the bundles it may require directly
 */
record Bundle(String name, Set<String> arrows) {

    /** The folder of all bundles; tests run in their own project's folder. */
    static final Path FOLDER = Path.of("..", "..", "bundles").toAbsolutePath().normalize();

    /** Architecture, section 1: X -> Y means that X may require Y. */
    static final Map<String, Bundle> ALL = bundles(Map.ofEntries(
            Map.entry("terminology", ""),
            Map.entry("bibliography", ""),
            Map.entry("model", ""),
            Map.entry("poi", ""),
            Map.entry("drawing", ""),
            Map.entry("language", "model terminology bibliography"),
            Map.entry("manuscript", "model terminology bibliography drawing"),
            Map.entry("ide", "language"),
            Map.entry("docx", "manuscript poi"),
            Map.entry("publish", "language docx"),
            Map.entry("spelling", "terminology"),
            Map.entry("ui", "ide manuscript publish spelling"),
            Map.entry("cli", "publish ide"),
            Map.entry("app", "publish ui")));

    private static Map<String, Bundle> bundles(Map<String, String> arrows) {
        Map<String, Bundle> all = new TreeMap<>();
        arrows.forEach((from, to) -> {
            Set<String> names = new LinkedHashSet<>();
            Stream.of(to.split(" ")).filter(n -> !n.isEmpty()).forEach(n -> names.add("org.calx." + n));
            all.put("org.calx." + from, new Bundle("org.calx." + from, names));
        });
        return all;
    }

    /** @return every bundle below this one along the arrows, and itself */
    Set<String> reachable() {
        Set<String> names = new LinkedHashSet<>(Set.of(name));
        arrows.forEach(arrow -> names.addAll(ALL.get(arrow).reachable()));
        return names;
    }

    /** @return the compiled classes; missing until the bundle is built */
    Path classes() {
        return FOLDER.resolve(name).resolve("target/classes");
    }

    /** @return the entries of the manifest's Require-Bundle, directives included */
    List<String> requirements() {
        return header("Require-Bundle");
    }

    /** @return the entries of the manifest's Import-Package, directives included */
    List<String> imports() {
        return header("Import-Package");
    }

    private List<String> header(String key) {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(name).resolve("META-INF/MANIFEST.MF"))) {
            String value = new Manifest(in).getMainAttributes().getValue(key);
            return value == null ? List.of() : List.of(value.split("\\s*,\\s*(?![^\\[(]*[)\\]])"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return true if the class of this name is written by hand here, not generated */
    boolean isHandWritten(String className) {
        String outermost = className.replaceFirst("\\$.*", "");
        return Files.exists(FOLDER.resolve(name).resolve("src").resolve(outermost.replace('.', '/') + ".java"));
    }
}
