// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Guice;
import com.google.inject.util.Modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.calx.language.CalxLanguage;
import org.calx.language.CalxRuntimeModule;
import org.calx.language.CalxStandaloneSetup;
import org.calx.language.validation.CalxResourceValidator;
import org.calx.publish.CheckResult;
import org.calx.publish.ExportFolder;
import org.calx.publish.ExportOptions;
import org.calx.publish.FilesInOrder;
import org.calx.publish.Publisher;
import org.calx.publish.file.SafeFile;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that Calx cannot cope with, or a person who has had enough, harms nothing else. */
class PublisherFaultsTest {

    @TempDir
    Path folder;

    /** Fails on files of certain names, as a rule with a fault would. */
    private static final class FaultyRules extends CalxResourceValidator {

        @Override
        public Verdict review(Resource resource, CheckMode mode, CancelIndicator canceled) {
            return switch (resource.getURI().trimFileExtension().lastSegment()) {
            case "deep" -> throw new StackOverflowError();
            case "large" -> throw new OutOfMemoryError("Java heap space");
            case "fault" -> throw new IllegalStateException("unexpected: Mrs Example, born 1962");
            default -> new Verdict(List.of(), List.of());
            };
        }
    }

    private static Publisher faulty() {
        CalxStandaloneSetup setup = new CalxStandaloneSetup();
        setup.createInjectorAndDoEMFRegistration();
        return new Publisher(new CalxLanguage(Guice.createInjector(Modules.override(new CalxRuntimeModule())
                .with(binder -> binder.bind(CalxResourceValidator.class).to(FaultyRules.class)))), new SafeFile());
    }

    @Test
    void oneFileFailsAndTheOthersAreDone() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("a", "deep", "fault", "large", "z")) {
            files.add(Files.writeString(folder.resolve(name + ".calx"), "case A { }"));
        }
        Publisher publisher = faulty();
        List<CheckResult> results = new ArrayList<>();
        FilesInOrder.<CheckResult>forEach(files, file -> publisher.check(file, () -> false), () -> false, results::add);
        assertThat(results).extracting(CheckResult::file).isEqualTo(files);
        assertThat(results).extracting(result -> result.findings().stream().map(finding -> finding.code()).toList())
                .containsExactly(List.of(), List.of("FILE_TOO_COMPLEX"), List.of("INTERNAL_ERROR"),
                        List.of("FILE_TOO_COMPLEX"), List.of());
        assertThat(results).extracting(result -> result.failure().isPresent()).containsExactly(false, false, true, false, false);
        assertThat(results.get(2).findings().get(0).message()).contains("IllegalStateException").doesNotContain("Example", "1962");
    }

    @Test
    void aCancelledExportLeavesNothingUnfinished() throws IOException {
        Path file = Files.writeString(folder.resolve("a.calx"), "case A { }");
        Path out = folder.resolve("out");
        SafeFile safeFile = new SafeFile();
        ExportFolder target = ExportFolder.open(out, List.of(file), ExportOptions.FINAL, safeFile);
        assertThatThrownBy(() -> Publisher.standard().export(file, target, ExportOptions.FINAL, () -> true))
                .isInstanceOf(CancellationException.class);
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void resultsComeInTheOrderOfTheFilesWhicheverIsDoneFirst() {
        List<Path> files = IntStream.range(0, 50).mapToObj(number -> Path.of(number + ".calx")).toList();
        List<Path> done = new ArrayList<>();
        FilesInOrder.<Path>forEach(files, file -> {
            if (file.toString().startsWith("1")) {
                Thread.yield();
            }
            return file;
        }, () -> false, done::add);
        assertThat(done).isEqualTo(files);
    }

    @Test
    void aCancelledRunBeginsNoFurtherFile() {
        List<Path> files = IntStream.range(0, 500).mapToObj(number -> Path.of(number + ".calx")).toList();
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(() -> FilesInOrder.<Path>forEach(files, file -> {
            begun.incrementAndGet();
            return file;
        }, () -> begun.get() >= 10, file -> { })).isInstanceOf(CancellationException.class);
        assertThat(begun.get()).isBetween(10, 10 + Runtime.getRuntime().availableProcessors());
    }
}
