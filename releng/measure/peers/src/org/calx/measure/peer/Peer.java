// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.measure.peer;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A way to write a document from the lines of FlatText. */
interface Peer {

    /** Pictures are shown 15 cm wide, in EMU and in pixels. */
    int WIDTH_EMU = 5400000;
    /** The same in pixels. */
    int WIDTH_PIXELS = 567;

    /** Writes a document. */
    void write(List<String[]> lines, OutputStream out) throws Exception;

    /**
     * Measures how much time of one processor a document takes in a process that has run for a while.
     *
     * @param arguments raw or template; the folder of the texts; where to; documents to warm up; documents to measure
     * @throws Exception if a document cannot be written
     */
    static void main(String[] arguments) throws Exception {
        Peer peer = arguments[0].equals("raw") ? new RawPoi() : new PoiTl();
        List<Path> texts;
        try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
            texts = files.sorted().toList();
        }
        Path out = Files.createDirectories(Path.of(arguments[2]));
        long start = 0;
        int warming = Integer.parseInt(arguments[3]);
        int measured = Integer.parseInt(arguments[4]);
        for (int i = 0; i < warming + measured; i++) {
            if (i == warming) {
                start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            }
            Path text = texts.get(i % texts.size());
            List<String[]> lines = Files.readAllLines(text).stream().map(line -> line.split("\t", -1)).toList();
            try (OutputStream document = Files.newOutputStream(out.resolve(text.getFileName() + ".docx"))) {
                peer.write(lines, document);
            }
        }
        long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        System.out.printf(Locale.ROOT, "%s %.2f%n", arguments[0], time / 1e6 / measured);
    }
}
