// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads and checks a generated case as a warm editor or server does: text in, findings out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class CheckBenchmark {

    private static final Path FILE = Path.of("bench.calx");

    /** Lines of the case; Main says which. */
    @Param("300")
    public int lines;

    private CalxLanguage language;
    private String text;

    /** Writes the case and demands that it is read and means something: a benchmark of a broken file would flatter. */
    @Setup(Level.Trial)
    public void write() {
        language = CalxLanguage.standard();
        text = GeneratedCase.ofLines(lines);
        ParsedFile parsed = language.parse(FILE, text);
        if (CalxLanguage.hasSyntaxErrors(parsed)) {
            throw new IllegalStateException("the generated case has syntax errors: " + language.check(parsed).get(0));
        }
    }

    /** {@return the model of the text} */
    @Benchmark
    public ParsedFile parse() {
        return language.parse(FILE, text);
    }

    /** {@return all findings in the text} */
    @Benchmark
    public List<Diagnostic> parseAndCheck() {
        return language.check(language.parse(FILE, text));
    }
}
