// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide;

import com.google.inject.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import org.calx.ide.highlighting.Highlight;
import org.calx.ide.highlighting.MeaningHighlighter;
import org.calx.ide.outline.OutlineBuilder;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.Review;
import org.calx.language.Severity;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.StringInputStream;

/** One open file: its newest text, and what the last version that was read holds. Read by the service's thread only. */
final class OpenCase {

    private static final long QUICK_MILLIS = 150;
    private static final long LONGEST_PAUSE_MILLIS = 400;
    /** So many checks tell how long one takes; the slowest of them waited for something else. */
    private static final int TOLD_BY = 4;

    /** A version of the text. */
    record Version(String text, long stamp) {
    }

    private final Path file;
    private volatile Version newest;
    private volatile Future<?> scheduled;
    private ParsedFile parsed;
    private Version read;
    private final Deque<Long> took = new ArrayDeque<>();
    private volatile long usualMillis;
    private Findings checked;
    private Version checkedVersion;

    OpenCase(Path file, Version version) {
        this.file = file;
        newest = version;
    }

    Path file() {
        return file;
    }

    Version newest() {
        return newest;
    }

    void replace(Version version) {
        newest = version;
    }

    /** Remembers the analysis that is waiting, and forgets the one that waited before. */
    void schedule(Future<?> next) {
        Future<?> previous = scheduled;
        scheduled = next;
        if (previous != null) {
            previous.cancel(false);
        }
    }

    /** Reads a version unless it is the one read last. */
    ParsedFile read(CalxLanguage language, Version version) {
        if (parsed == null || read != version) {
            ParsedFile before = parsed;
            parsed = null; // whatever happens, it is not used any more
            parsed = before == null ? language.parse(file, version.text()) : language.parse(before, version.text());
            read = version;
        }
        return parsed;
    }

    /** {@return the resource of a version; one without contents when the text holds no declaration} */
    XtextResource resource(CalxLanguage language, IResourceFactory resources, Provider<XtextResourceSet> resourceSets, Version version) {
        ParsedFile current = read(language, version);
        if (current.model().isPresent()) {
            return (XtextResource) current.model().get().eResource();
        }
        XtextResource resource = (XtextResource) resources.createResource(URI.createFileURI(file.toString()));
        resourceSets.get().getResources().add(resource);
        try {
            resource.load(new StringInputStream(version.text(), "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
        return resource;
    }

    /** {@return the findings in a version; cancelled when a newer one arrives meanwhile} */
    Findings check(CalxLanguage language, Version version) {
        long start = System.nanoTime();
        Review found = language.review(read(language, version), () -> newest != version);
        checked = new Findings(file, version.stamp(), found.findings(), found.confirmed());
        checkedVersion = version;
        remember((System.nanoTime() - start) / 1_000_000);
        return checked;
    }

    /** The first checks of a file tell nothing of the later ones: Java has translated little of them yet. */
    private void remember(long millis) {
        took.addLast(millis);
        if (took.size() > TOLD_BY) {
            took.removeFirst();
            usualMillis = Collections.min(took);
        }
    }

    /** {@return how long to wait for the author to type on, in milliseconds: not at all, unless the file takes long to check} */
    long pause() {
        long usual = usualMillis;
        return usual <= QUICK_MILLIS ? 0 : Math.min(usual, LONGEST_PAUSE_MILLIS);
    }

    /** {@return everything about the version that was checked last; cancelled when a newer one arrives meanwhile} */
    Analysis describe(Findings findings) {
        if (parsed.model().isEmpty()) {
            return new Analysis(file, findings.stamp(), findings.findings(), List.of(), List.of());
        }
        List<Highlight> highlights = MeaningHighlighter.highlight(parsed.model().get().eResource(), findings.findings(), this::stopWhenOutdated);
        stopWhenOutdated();
        return new Analysis(file, findings.stamp(), findings.findings(), highlights, OutlineBuilder.build(parsed.model().get()));
    }

    private void stopWhenOutdated() {
        if (newest != checkedVersion) {
            throw new CancellationException();
        }
    }

    /** {@return the findings in a version; empty when it has not been checked yet} */
    List<Diagnostic> findings(Version version) {
        return checkedVersion == version ? checked.findings() : List.of();
    }

    /** {@return the findings in a version that could not be checked because of a mistake of ours} */
    Findings failed(Version version, RuntimeException failure) {
        return new Findings(file, version.stamp(), List.of(Diagnostic.ofFile(file, Severity.ERROR, "INTERNAL",
                "Calx failed to check this file: " + failure.getClass().getSimpleName())), List.of());
    }
}
