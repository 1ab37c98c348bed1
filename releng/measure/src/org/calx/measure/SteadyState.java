// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.calx.docx.DocxTemplate;
import org.calx.docx.DocxWriter;
import org.calx.docx.check.PackageCheck;
import org.calx.language.CalxLanguage;
import org.calx.language.ParsedFile;
import org.calx.manuscript.Composition;
import org.calx.manuscript.CompositionOptions;
import org.calx.manuscript.ManuscriptComposer;
import org.calx.model.Case;
import org.calx.publish.ExportFolder;
import org.calx.publish.ExportOptions;
import org.calx.publish.ExportResult;
import org.calx.publish.Publisher;
import org.calx.publish.file.SafeFile;

/** How much time of one processor an export takes in a process that has run for a while, and each of its steps. */
public final class SteadyState {

    private final List<Path> cases;
    private final Path out;
    private final CalxLanguage language = CalxLanguage.standard();
    private final DocxWriter writer = new DocxWriter(DocxTemplate.standard());
    private ExportFolder folder;
    private int next;

    private SteadyState(List<Path> cases, Path out) {
        this.cases = cases;
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param arguments the folder of the cases; where to; exports to warm up; exports to measure
     * @throws IOException if a case cannot be read or exported
     */
    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".calx")).sorted().toList();
            new SteadyState(cases, Path.of(arguments[1])).run(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        }
    }

    private void run(int warming, int measured) throws IOException {
        ProcessorTime.Task steps = this::steps;
        ProcessorTime.of(this::export, warming);
        ProcessorTime.of(steps, warming / 2);
        next = 0;
        long clock = System.nanoTime();
        double export = ProcessorTime.of(this::export, measured);
        System.out.printf(Locale.ROOT, "export %.2f ms, on the clock %.2f ms%n", export, (System.nanoTime() - clock) / 1e6 / measured);
        for (Step step : Step.values()) {
            step.nanoseconds = 0;
        }
        ProcessorTime.of(steps, measured);
        for (Step step : Step.values()) {
            System.out.printf(Locale.ROOT, "%s %.2f ms%n", step.name().toLowerCase(Locale.ROOT), step.nanoseconds / 1e6 / measured);
        }
    }

    private Path nextCase() {
        return cases.get(next++ % cases.size());
    }

    private void export() throws IOException {
        if (next % cases.size() == 0) {
            folder = ExportFolder.open(out, cases, ExportOptions.FINAL, new SafeFile());
        }
        Path file = nextCase();
        Files.deleteIfExists(out.resolve(file.getParent().getFileName() + ".docx"));
        ExportResult result = Publisher.standard().export(file, folder, ExportOptions.FINAL, () -> false);
        if (!result.complete()) {
            throw new IOException("not exported: " + result);
        }
    }

    /** The steps of an export that have a time of their own. */
    private enum Step {
        PARSE, CHECK, COMPOSE, WRITE, SELF_CHECK;

        private long nanoseconds;

        long since(long start) {
            long now = ProcessorTime.now();
            nanoseconds += now - start;
            return now;
        }
    }

    private void steps() throws IOException {
        Path file = nextCase();
        long time = ProcessorTime.now();
        ParsedFile parsed = language.parse(file);
        time = Step.PARSE.since(time);
        language.review(parsed, () -> false);
        time = Step.CHECK.since(time);
        List<Composition> compositions = new ArrayList<>();
        parsed.model().orElseThrow().getDeclarations().stream().filter(Case.class::isInstance).map(Case.class::cast)
                .forEach(each -> compositions.add(new ManuscriptComposer(CompositionOptions.STANDARD).compose(each, file.getParent())));
        time = Step.COMPOSE.since(time);
        for (Composition composition : compositions) {
            writer.write(composition.manuscript(), OutputStream.nullOutputStream());
        }
        time = Step.WRITE.since(time);
        if (!PackageCheck.check(out.resolve(file.getParent().getFileName() + ".docx")).isEmpty()) {
            throw new IOException("the self-check found something in " + file);
        }
        Step.SELF_CHECK.since(time);
    }
}
