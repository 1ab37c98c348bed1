// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.plainjars;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Merges a folder of jars into a few. The same jars give the same files, byte by byte. */
public final class Main {

    private Main() {
    }

    /**
     * Merges.
     *
     * @param arguments the folder with the jars; the folder to write to; then the jars to make, each as
     *                  {@code NAME=PREFIX,PREFIX...}: every given jar goes into the first whose prefix its name starts
     *                  with. What goes to {@code none} is left out
     * @throws IOException if a file cannot be read or written, or if a jar belongs nowhere
     */
    public static void main(String[] arguments) throws IOException {
        Path to = Path.of(arguments[1]);
        List<Group> groups = Stream.of(arguments).skip(2).map(Group::of).toList();
        List<Path> all = jars(Path.of(arguments[0]));
        for (Path jar : all) {
            groups.stream().filter(group -> group.takes(jar)).findFirst()
                    .orElseThrow(() -> new IOException("no jar to make takes " + jar)).jars().add(jar);
        }
        OutputFolder output = new OutputFolder(to);
        try (URLClassLoader hierarchy = new URLClassLoader(urls(all), null)) {
            ClassLifter lifter = new ClassLifter(hierarchy);
            for (Group group : groups) {
                if (!group.name().equals("none")) {
                    output.add(group.name() + ".jar", file -> JarMerger.merge(group.jars(), lifter, file));
                }
            }
        }
        output.finish();
    }

    private record Group(String name, List<String> prefixes, List<Path> jars) {

        static Group of(String argument) {
            String[] parts = argument.split("=", 2);
            return new Group(parts[0], List.of(parts[1].split(",")), new ArrayList<>());
        }

        boolean takes(Path jar) {
            return prefixes.stream().anyMatch(jar.getFileName().toString()::startsWith);
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static URL[] urls(List<Path> jars) throws IOException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return urls;
    }
}
