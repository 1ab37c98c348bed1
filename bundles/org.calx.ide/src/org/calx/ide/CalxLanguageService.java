// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide;

import com.google.inject.Injector;
import com.google.inject.Provider;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.calx.ide.contentassist.Completion;
import org.calx.ide.contentassist.Proposal;
import org.calx.ide.folding.Fold;
import org.calx.ide.folding.Folds;
import org.calx.ide.highlighting.TokenHighlighter;
import org.calx.ide.hover.Hover;
import org.calx.ide.hover.HoverText;
import org.calx.ide.layout.SpaceEdit;
import org.calx.ide.manual.ManualHeadings;
import org.calx.ide.outline.OutlineBuilder;
import org.calx.ide.outline.OutlineNode;
import org.calx.language.CalxLanguage;
import org.calx.language.ParsedFile;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * The language for an editor. Editors say which files are open and what their text is; the service analyses them after a
 * short pause and answers questions about them. One thread of its own does all reading, so no method waits: callers may be a
 * user interface's thread. An answer about a text that changed meanwhile is dropped.
 */
public final class CalxLanguageService implements AutoCloseable {

    private record Language(CalxLanguage api, IResourceFactory resources, Provider<XtextResourceSet> resourceSets,
            Completion completion, TokenHighlighter tokens) {
    }

    private interface Question<T> {
        T answer(Language language, OpenCase opened, OpenCase.Version version, XtextResource resource);
    }

    /** Who has typed within this time goes on typing. */
    private static final long TYPING_NANOS = 2_000_000_000L;

    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("Calx language").factory());
    private final CompletableFuture<Language> language;
    private final Map<Path, OpenCase> cases = new ConcurrentHashMap<>();
    private final List<Consumer<Findings>> findingsListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Analysis>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicReference<Rehearsal> rehearsal = new AtomicReference<>();
    private final long pause;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile long typed = System.nanoTime() - TYPING_NANOS;
    private final BiConsumer<String, Throwable> log;
    private final CaseNames names = new CaseNames(this::askText, this::texts);
    private final CaseInsertions insertions = new CaseInsertions(this::askText);

    /**
     * Starts the service; the language is set up in its thread.
     *
     * @param pause how long the text must rest before it is analysed, in milliseconds; longer for a text whose analysis takes long
     * @param log   told of warnings and of failures of ours; the failure may be null
     */
    public CalxLanguageService(long pause, BiConsumer<String, Throwable> log) {
        this.pause = pause;
        this.log = log;
        language = CompletableFuture.supplyAsync(this::setUp, thread);
        language.exceptionally(failure -> {
            log.accept("The language could not be set up", failure);
            return null;
        });
    }

    private Language setUp() {
        WarningForwarder.install(log);
        Injector injector = new CalxIdeSetup().createInjectorAndDoEMFRegistration();
        return new Language(new CalxLanguage(injector), injector.getInstance(IResourceFactory.class),
                injector.getProvider(XtextResourceSet.class), injector.getInstance(Completion.class), injector.getInstance(TokenHighlighter.class));
    }

    /** {@return the colouring by tokens, which any thread may use; completed when the language is set up} */
    public CompletableFuture<TokenHighlighter> tokens() {
        return language.thenApply(Language::tokens);
    }

    /** {@return the language, for those who work on whole files; completed when it is set up} */
    public CompletableFuture<CalxLanguage> language() {
        return language.thenApply(Language::api);
    }

    /**
     * Adds a listener.
     *
     * @param listener told of every analysis of a text that is still current, in the service's thread
     */
    public void addListener(Consumer<Analysis> listener) {
        listeners.add(listener);
    }

    /**
     * Adds a listener for findings alone.
     *
     * @param listener told of the findings in every text that is still current, before the rest of its analysis, in the service's thread
     */
    public void addFindingsListener(Consumer<Findings> listener) {
        findingsListeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Consumer<Analysis> listener) {
        listeners.remove(listener);
    }

    /**
     * Opens a file, or says that its text has changed.
     *
     * @param file  the file; need not exist
     * @param text  the whole text
     * @param stamp the version of the text; every version needs its own
     */
    public void update(Path file, String text, long stamp) {
        OpenCase.Version version = new OpenCase.Version(text, stamp);
        OpenCase opened = cases.compute(file, (path, known) -> {
            if (known == null) {
                return new OpenCase(file, version);
            }
            typed = System.nanoTime();
            known.replace(version);
            return known;
        });
        schedule(opened);
    }

    /**
     * Analyses a file again, because something beside it has changed.
     *
     * @param file the file; nothing happens when it is not open
     */
    public void refresh(Path file) {
        OpenCase opened = cases.get(file);
        if (opened != null) {
            schedule(opened);
        }
    }

    /**
     * Closes a file.
     *
     * @param file the file; nothing happens when it is not open
     */
    public void close(Path file) {
        OpenCase closed = cases.remove(file);
        if (closed != null) {
            closed.schedule(null);
        }
    }

    /** {@return the names in open files} */
    public CaseNames names() {
        return names;
    }

    /** {@return what can be added to open files} */
    public CaseInsertions insertions() {
        return insertions;
    }

    /** {@return what may stand at a place of an open file; cancelled when the text changes or the file is not open} */
    public CompletableFuture<Stamped<List<Proposal>>> complete(Path file, int offset) {
        return ask(file, (set, opened, version, resource) -> set.completion().complete(resource, file, version.text(),
                Math.min(offset, version.text().length())));
    }

    /** {@return what can be worked out from an open file as it was read, in the service's thread; cancelled as other questions} */
    public <T> CompletableFuture<Stamped<T>> read(Path file, Function<ParsedFile, T> work) {
        return ask(file, (set, opened, version, resource) -> work.apply(opened.read(set.api(), version)));
    }

    /** {@return what is known of the word at a place, without findings about it; cancelled as other questions} */
    public CompletableFuture<Stamped<Optional<Hover>>> word(Path file, int offset) {
        return ask(file, (set, opened, version, resource) -> HoverText.at(resource, file, offset, List.of()));
    }

    /** {@return what is known of the word at a place; cancelled when the text changes or the file is not open} */
    public CompletableFuture<Stamped<Optional<Hover>>> hover(Path file, int offset) {
        return ask(file, (set, opened, version, resource) -> HoverText.at(resource, file, offset, opened.findings(version)));
    }

    private Map<Path, String> texts(Map<Path, String> unsaved) {
        Map<Path, String> texts = new HashMap<>(unsaved);
        cases.values().forEach(opened -> texts.put(opened.file(), opened.newest().text()));
        return texts;
    }

    /**
     * Names what stands at a place, as the reference of the language does.
     *
     * @param file   an open file
     * @param offset the place
     * @return possible headings, the closest first; cancelled as other questions
     */
    public CompletableFuture<Stamped<List<String>>> headings(Path file, int offset) {
        return ask(file, (set, opened, version, resource) -> ManualHeadings.at(resource, offset));
    }

    /** {@return what can be folded, by the first line; cancelled when the text changes or the file is not open} */
    public CompletableFuture<Stamped<List<Fold>>> folds(Path file) {
        return ask(file, (set, opened, version, resource) -> Folds.in(resource, version.text()));
    }

    /** {@return the outline; the same as in an {@link Analysis}, at once; cancelled when the text changes or the file is not open} */
    public CompletableFuture<Stamped<List<OutlineNode>>> outline(Path file) {
        return ask(file, (set, opened, version, resource) -> OutlineBuilder.build(Cases.root(resource)));
    }

    /**
     * Lays out an open file.
     *
     * @param file the file
     * @return the edits, none when it is laid out; nothing when it has errors of syntax; cancelled as other questions
     */
    public CompletableFuture<Stamped<Optional<List<SpaceEdit>>>> layOut(Path file) {
        return ask(file, (set, opened, version, resource) -> {
            ParsedFile parsed = opened.read(set.api(), version);
            return CalxLanguage.hasSyntaxErrors(parsed) ? Optional.empty()
                    : Optional.of(SpaceEdit.between(version.text(), set.api().format(parsed)));
        });
    }

    /** Whoever comes last plans for the newest text: otherwise a refresh could take the place of the analysis of a text that came meanwhile. */
    private void schedule(OpenCase opened) {
        synchronized (opened) {
            OpenCase.Version version = opened.newest();
            opened.schedule(thread.schedule(() -> analyse(opened, version), Math.max(pause, opened.pause()), TimeUnit.MILLISECONDS));
        }
    }

    /**
     * Prepares for an author who is about to type: for some seconds the first calls in a new process would be answered late. Returns at once.
     *
     * @param file the file the text stands for
     * @param text a text like those that will be typed; it takes the place of one that is being read for the same purpose
     * @param more what else to do with the text over and over
     */
    public void warmUp(Path file, String text, Rehearsed more) {
        language().thenAccept(ready -> {
            Rehearsal before = rehearsal.getAndSet(Rehearsal.start(ready, file, text, more, this::isBusy));
            if (before != null) {
                before.stop();
            }
        });
    }

    /** Whether an author waits for an answer, or types: a key makes Java translate as much as a round of warming up, and needs the processor more. */
    private boolean isBusy() {
        return asked.get() > 0 || System.nanoTime() - typed < TYPING_NANOS;
    }

    private void analyse(OpenCase opened, OpenCase.Version version) {
        asked.incrementAndGet();
        try {
            analyseNow(opened, version);
        } finally {
            asked.decrementAndGet();
        }
    }

    private void analyseNow(OpenCase opened, OpenCase.Version version) {
        try {
            Findings findings = opened.check(language.join().api(), version);
            tell(findingsListeners, findings, opened, version);
            tell(listeners, opened.describe(findings), opened, version);
        } catch (CancellationException outdated) {
            return; // a newer version waits
        } catch (RuntimeException failure) {
            log.accept("The analysis of a case failed", failure);
            Findings failed = opened.failed(version, failure);
            tell(findingsListeners, failed, opened, version);
            tell(listeners, new Analysis(opened.file(), version.stamp(), failed.findings(), List.of(), List.of()), opened, version);
        }
    }

    private <T> void tell(List<Consumer<T>> told, T news, OpenCase opened, OpenCase.Version version) {
        if (opened.newest() == version && cases.get(opened.file()) == opened) {
            told.forEach(listener -> listener.accept(news));
        }
    }

    private <T> CompletableFuture<Stamped<T>> askText(Path file, BiFunction<XtextResource, String, T> question) {
        return ask(file, (set, opened, version, resource) -> question.apply(resource, version.text()));
    }

    private <T> CompletableFuture<Stamped<T>> ask(Path file, Question<T> question) {
        CompletableFuture<Stamped<T>> answer = new CompletableFuture<>();
        OpenCase opened = cases.get(file);
        if (opened == null) {
            answer.cancel(false);
            return answer;
        }
        OpenCase.Version version = opened.newest();
        asked.incrementAndGet();
        answer.whenComplete((value, failure) -> asked.decrementAndGet());
        thread.execute(() -> {
            if (answer.isDone() || cases.get(file) != opened || opened.newest() != version) {
                answer.cancel(false); // nobody waits, or for an answer about another text; the newest is to be checked first
                return;
            }
            try {
                Language set = language.join();
                T value = question.answer(set, opened, version,
                        opened.resource(set.api(), set.resources(), set.resourceSets(), version));
                if (opened.newest() == version) {
                    answer.complete(new Stamped<>(version.stamp(), value));
                } else {
                    answer.cancel(false);
                }
            } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer;
    }

    /** Stops the service; open questions are cancelled. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
